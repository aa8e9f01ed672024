package io.vikaya.payment.notice;

import io.vikaya.payment.reading.Bank;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of the banks. Khmer digits, months and halves of the day have been put into Latin before; a wording fits the
 * whole text or not at all, so that nothing can be hidden before or behind it.
 */
enum NoticeFormat {
    ABA(
            Bank.ABA,
            "{money} paid by {payer} \\(\\*{tail}\\) on {at} via {words} at {words}\\. Trx\\. ID: {id}, APV: \\d+\\.?",
            "MMM d, h:mm a"),
    ABA_KHMER(
            Bank.ABA,
            "{money} ត្រូវបានបង់ដោយ {payer} \\(\\*{tail}\\) នៅថ្ងៃទី {at} តាម {words} នៅ {words}។ លេខប្រតិបត្តិការ: {id}។ APV: \\d+។?",
            "d MMM yyyy H:mm"),
    ACLEDA(
            Bank.ACLEDA,
            "Received {money} from (?:[\\dx* ]*[\\dx*] )?{payer}, {at}\\. Ref\\.ID: {id}, at {words}(?:, STAND: \\d+)?\\.?",
            "d-MMM-yyyy h:mma"),
    ACLEDA_KHMER(
            Bank.ACLEDA,
            "បានទទួល {money} ពី (?:[\\dx* ]*[\\dx*] )?{payer}, ?(?:ថ្ងៃទី ?)?{at}, លេខយោង:? ?{id}, នៅ {words}",
            "d MMM yyyy h:mma"),
    CANADIA(
            Bank.CANADIA,
            "{money} was paid to your account: {words} on {at} from {payer} Acc: .*?{tail} with Ref: {id}, Txn Hash: {hash}\\.?",
            "d MMM yyyy 'at' HH:mm:ss"),
    HONG_LEONG(
            null,
            "{money} is paid to {words} from {payer} on {at}\\. Transaction Hash is {hash}\\.?",
            "d-MMM-yyyy @HH:mm:ss"),
    VATTANAC(
            Bank.VATTANAC,
            "{money} is paid by {payer} \\([^)]*\\) via KHQR on {at} at {words} Trx\\. ID: {id} Hash: {hash}\\.?",
            "dd/MM/yyyy hh:mm a"),
    CP_BANK(
            null,
            "You have received {money} from {payer}, bank name: {words} ?, ?account number: \\S+?\\. Transaction Hash: {hash}\\. Transaction Date: {at}\\.?",
            "dd-MM-yyyy hh:mm:ss a"),
    SATHAPANA(
            Bank.SATHAPANA,
            "The amount {money} is paid from {payer}, [^,]+, Bill No\\.: {bill} on {at} with Transaction ID: {id}, Hash: {hash}, Shop-name: {words}",
            "yyyy-MM-dd hh.mm.ss a"),
    PHILLIP(
            null,
            "{money} was credited by {payer} \\([^)]*\\) via KHQR to {words} on {at} Ref\\. No\\. {id}\\.?",
            "yyyy-MM-dd HH:mm:ss"),
    CCU(
            null,
            "{money} is paid by {payer}, [^,]+? \\*{tail} on {at} at {words} with Hash ID #{hash}\\.?",
            "d-MMMM-yyyy, hh:mma");

    private final @Nullable Bank bank;
    private final Pattern wording;
    private final String time;

    NoticeFormat(@Nullable Bank bank, String wording, String time) {
        this.bank = bank;
        this.time = time;
        this.wording = Pattern.compile(
                wording.replace("{money}", "(?<money>[^.,]{0,4}[0-9][0-9., ]{0,16}(?: ?[^0-9., ]{1,8})?)")
                        .replace("{payer}", "(?<payer>[^,()*]{1,80}?)")
                        .replace("{tail}", "(?<tail>[0-9]{3,4})")
                        .replace("{at}", "(?<at>.{10,40}?)")
                        .replace("{words}", "(?:(?! paid by |Trx\\. |Ref\\.|Hash|Received |លេខប្រតិបត្តិការ).){1,80}?")
                        .replace("{id}", "(?<id>[0-9A-Z]{4,24})")
                        .replace("{hash}", "(?<hash>[0-9a-fA-F]{8})")
                        .replace("{bill}", "(?<bill>\\S{1,30})"));
    }

    @Nullable Bank bank() {
        return bank;
    }

    Pattern wording() {
        return wording;
    }

    /** How the day and time are written. */
    String time() {
        return time;
    }
}
