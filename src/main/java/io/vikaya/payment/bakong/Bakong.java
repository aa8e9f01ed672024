package io.vikaya.payment.bakong;

/** The national switch, as far as we ask it. */
public interface Bakong {

    /** Without a token nothing is ever asked. */
    Bakong OFF = new Bakong() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public BakongReply ask(BakongQuestion question) {
            return BakongReply.unknown("off");
        }
    };

    boolean isOn();

    /** Takes seconds, so it is never called inside a transaction. A failure is an answer, {@code UNKNOWN}. */
    BakongReply ask(BakongQuestion question);
}
