package io.vikaya.telegram.emulator.bank;

/** Which page of which app. */
public enum ReceiptLayout {
    /** Full screen after paying; prints no account of the payee. */
    ABA_SUCCESS(Bank.ABA, 720, 1280),
    /** The picture ABA shares; prints {@code To account:}. */
    ABA_SLIP(Bank.ABA, 960, 1010),
    ACLEDA_SUCCESS(Bank.ACLEDA, 720, 1280),
    PRASAC_SUCCESS(Bank.KB_PRASAC, 720, 1280),
    GENERIC_SUCCESS(Bank.GENERIC, 720, 1280);

    private final Bank bank;
    private final int width;
    private final int height;

    ReceiptLayout(Bank bank, int width, int height) {
        this.bank = bank;
        this.width = width;
        this.height = height;
    }

    public Bank bank() {
        return bank;
    }

    /** Pixels. */
    public int width() {
        return width;
    }

    /** Pixels. */
    public int height() {
        return height;
    }
}
