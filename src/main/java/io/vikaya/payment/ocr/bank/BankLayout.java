package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.PrintedDate.ClockFace;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known about one bank's pages. Everything has a usual answer; a bank's file holds what is its own. */
public interface BankLayout {

    /** Where the payee's name stands, seen from the headline amount. */
    enum NamePlace {
        BELOW_HEADLINE,
        ABOVE_HEADLINE,
        LABELLED
    }

    @Nullable Bank bank();

    /** Which of its pages this is, for people and statistics. */
    String name(PageView page);

    /** Words found on this bank's pages and how much each says; 3 together are enough to know the bank. */
    Map<String, Integer> hallmarks();

    /** Ids, accounts and figures as only this bank prints them; each counts 3. */
    default List<Pattern> shapes() {
        return List.of();
    }

    /** Whether a page too bare for words to tell by looks like this bank's; counts 3. */
    default boolean looksLikeIt(PageView page) {
        return false;
    }

    /** Shapes of the transaction id. Empty: anything that looks like an id. */
    default List<IdShape> transactionIds() {
        return List.of();
    }

    /** Where the id holds its day, if it does: a date printed that disagrees was misread or retyped. */
    default @Nullable DayStamp dayInId() {
        return null;
    }

    /** How the bank's notification about a payment gives its {@code id} and {@code hash}, if it does. */
    default @Nullable Pattern idInNotification() {
        return null;
    }

    /** Shapes of the second number, where there is one. */
    default List<IdShape> references() {
        return List.of();
    }

    /** Whether the bank prints one number that serves as transaction id and as reference. */
    default boolean referenceIsTransactionId() {
        return false;
    }

    /** What a label means here, where that differs from the usual. */
    default Label meaning(FoundLabel found) {
        return found.label();
    }

    /** Whose account a plain "Account" row holds: the payer's if true. */
    default boolean accountIsPayers() {
        return false;
    }

    /** Whether the payer's account stands in brackets on this page, and the payee's never does. */
    default boolean payerAccountInBrackets(PageView page) {
        return false;
    }

    /** Whether the payee's account is always printed, so that not reading it means it is covered or blurred. */
    default boolean alwaysPrintsPayeeAccount() {
        return false;
    }

    default ClockFace clockFace() {
        return ClockFace.TWELVE_HOURS;
    }

    /** Whether the currency's sign stands before the headline figure, where the engine takes it for a digit. */
    default boolean signInFront() {
        return false;
    }

    /** Whether the headline's currency is a sign ({@code ៛}, {@code $}) and not the letters KHR or USD. */
    default boolean headlineHasSign() {
        return signInFront();
    }

    /** Whether a payer's headline carries a minus, so that its absence means part of the figure was not seen. */
    default boolean headlineHasMinus(PageView page) {
        return false;
    }

    default NamePlace namePlace(PageView page) {
        return NamePlace.LABELLED;
    }

    /** Whether its slips are made only of payments carried out, and so need no word of success. */
    default boolean completedWithoutTitle(PageView page) {
        return false;
    }
}
