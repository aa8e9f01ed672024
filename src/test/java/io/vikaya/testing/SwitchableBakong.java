package io.vikaya.testing;

import io.vikaya.payment.bakong.Bakong;
import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongReply;

/** Off, until a test connects a client. */
public final class SwitchableBakong implements Bakong {

    private volatile Bakong connected = Bakong.OFF;

    public void connect(Bakong client) {
        connected = client;
    }

    public void disconnect() {
        connected = Bakong.OFF;
    }

    @Override
    public boolean isOn() {
        return connected.isOn();
    }

    @Override
    public BakongReply ask(BakongQuestion question) {
        return connected.ask(question);
    }
}
