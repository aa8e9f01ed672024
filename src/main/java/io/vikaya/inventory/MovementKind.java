package io.vikaya.inventory;

/** Why stock changed. */
public enum MovementKind {
    /** Counted when the product was first entered. */
    INITIAL,
    PURCHASE,
    SALE,
    RETURN,
    /** Corrected by a person, with a reason. */
    ADJUSTMENT,
    /** Promised to an open invoice; nothing leaves the shelf. */
    RESERVATION,
    /** A promise taken back. */
    RELEASE
}
