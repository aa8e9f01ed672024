package io.vikaya.payment.ocr.bank;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Bank;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * ABA: the shared slip, the app's result page in any of its themes, the payee's "Received" slip and the sheet over the
 * history list. The result page names neither the bank nor the payee's account.
 */
final class AbaLayout implements BankLayout {

    private static final Pattern REFERENCE = Pattern.compile("\\b[1Il]00FT[\\dO]{9,}");

    /** Only ABA puts the payer's account in brackets; that tells its pages where no Khmer label was read. */
    private static final Pattern ACCOUNT_IN_BRACKETS = Pattern.compile("\\(\\d{3} ?\\d{3} ?\\d{3}\\)");

    /** The headline of a payer's page: a minus in front, and no sign but the currency's letters, or at least cents, behind. */
    private static final Pattern PAID =
            Pattern.compile("(?m)^\\W{0,3}[-–—]\\d{1,3}([,.]?\\d{3})*(?: ?[KU]\\S{0,3}|\\.\\d\\d ?[A-Za-z]{0,3})$");

    /** On the sheet over the history, which in its short form has the result page's Khmer labels. */
    private static final List<String> SHEET_ONLY = List.of("AVAILABLE BALANCE", "View More", "មើលបន្ថែម", "APV:");

    @Override
    public Bank bank() {
        return Bank.ABA;
    }

    @Override
    public String name(PageView page) {
        if (isReceived(page)) {
            return "aba-slip-received";
        }
        if (isResultPage(page)) {
            return "aba-success";
        }
        return page.height() > 1.5 * page.width() ? "aba-history-sheet" : "aba-slip";
    }

    @Override
    public Map<String, Integer> hallmarks() {
        return Map.ofEntries(
                Map.entry("Trx. ID:", 2),
                Map.entry("លេខកូដប្រតិបត្តិការ៖", 2),
                Map.entry("Original amount:", 1),
                Map.entry("Transaction date:", 1),
                Map.entry("From account:", 1),
                Map.entry("Paid from:", 2),
                Map.entry("ទូទាត់ពី:", 2),
                Map.entry("ថ្ងៃធ្វើប្រតិបត្តិការ៖", 2),
                Map.entry("Transfer to", 1),
                Map.entry("Received from", 2),
                Map.entry("Reference #:", 1),
                Map.entry("NATIONAL BANK", 2),
                Map.entry("ABA BANK", 1));
    }

    @Override
    public List<Pattern> shapes() {
        return List.of(REFERENCE, ACCOUNT_IN_BRACKETS);
    }

    @Override
    public boolean looksLikeIt(PageView page) {
        return page.labels().size() <= 1 && page.matches(PAID);
    }

    @Override
    public List<IdShape> transactionIds() {
        return List.of(IdShape.digits("", 11));
    }

    @Override
    public List<IdShape> references() {
        return List.of(IdShape.digits("100FT", 11));
    }

    @Override
    public NamePlace namePlace(PageView page) {
        return isReceived(page) ? NamePlace.LABELLED : NamePlace.BELOW_HEADLINE;
    }

    @Override
    public boolean payerAccountInBrackets(PageView page) {
        return !isReceived(page);
    }

    @Override
    public boolean headlineHasMinus(PageView page) {
        return !isReceived(page);
    }

    @Override
    public boolean completedWithoutTitle(PageView page) {
        return !isResultPage(page) && page.labels().size() > 1;
    }

    static boolean isReceived(PageView page) {
        return page.sees("Received from") || page.sees("Sender:");
    }

    private static boolean isResultPage(PageView page) {
        return !page.matches(REFERENCE)
                && SHEET_ONLY.stream().noneMatch(page::sees)
                && (page.sees("Paid from:") || page.sees("ទូទាត់ពី:") || page.sees("ថ្ងៃធ្វើប្រតិបត្តិការ៖"));
    }
}
