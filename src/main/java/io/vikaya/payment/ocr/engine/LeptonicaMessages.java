package io.vikaya.payment.ocr.engine;

import com.sun.jna.NativeLibrary;

/** Leptonica tells stderr about every odd box it meets, which on photographs is hundreds of lines. */
final class LeptonicaMessages {

    private static final int NONE = 6;

    private LeptonicaMessages() {}

    /** Valid for the whole process; the libraries must be unpacked. */
    static void silence() {
        NativeLibrary.getInstance("leptonica").getFunction("setMsgSeverity").invokeInt(new Object[] {NONE});
    }
}
