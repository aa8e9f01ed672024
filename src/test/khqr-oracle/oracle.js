// Asks the official KHQR package. One question a line on standard input, one answer a line on standard output.
//
// A question is {clock, qr?, input?}: `qr` is verified and decoded, from `input` a code is made. The package takes the
// time of creation, and whether a code has expired, from the system's clock and offers no other way; so the clock is set
// for each question. Nothing here calls a network.
const { BakongKHQR, IndividualInfo, MerchantInfo } = require('bakong-khqr');

function made(input) {
  const { bakongAccountID: account, merchantName: name, merchantCity: city, ...optional } = input;
  const sdk = new BakongKHQR();
  const { data, status } =
    input.merchantID === undefined
      ? sdk.generateIndividual(new IndividualInfo(account, name, city, optional))
      : sdk.generateMerchant(new MerchantInfo(account, name, city, input.merchantID, input.acquiringBank, optional));
  return data ?? { refusedWith: status.errorCode };
}

function answer({ clock, qr, input }) {
  Date.now = () => clock;
  return {
    ...(qr && { verified: BakongKHQR.verify(qr).isValid, decoded: BakongKHQR.decode(qr).data }),
    ...(input && { made: made(input) }),
  };
}

const questions = require('node:fs').readFileSync(0, 'utf8').split('\n').filter(Boolean);
process.stdout.write(questions.map((line) => JSON.stringify(answer(JSON.parse(line))) + '\n').join(''));
