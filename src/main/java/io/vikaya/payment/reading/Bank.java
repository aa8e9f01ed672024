package io.vikaya.payment.reading;

/** Banks whose pages are recognised, by the name they print. */
public enum Bank {
    ABA("ABA"),
    ACLEDA("ACLEDA"),
    KB_PRASAC("KB PRASAC"),
    WING("Wing"),
    VATTANAC("Vattanac"),
    PPCBANK("PPCBank"),
    BAKONG("Bakong"),
    CANADIA("Canadia"),
    SATHAPANA("Sathapana");

    private final String printedName;

    Bank(String printedName) {
        this.printedName = printedName;
    }

    /** The name as people write it. */
    public String printedName() {
        return printedName;
    }
}
