package io.vikaya.invoice.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The words of an invoice in Khmer and English. */
enum InvoiceLabel {
    INVOICE("វិក្កយបត្រ", "Invoice"),
    NUMBER("លេខវិក្កយបត្រ", "Invoice number"),
    ISSUED("កាលបរិច្ឆេទ", "Date of issue"),
    DUE("ថ្ងៃផុតកំណត់", "Date due"),
    BILL_TO("ជូនចំពោះ", "Bill to"),
    DESCRIPTION("បរិយាយ", "Description"),
    QUANTITY("ចំនួន", "Qty"),
    UNIT_PRICE("តម្លៃឯកតា", "Unit price"),
    TAX_RATE("ពន្ធ", "Tax"),
    AMOUNT("ទឹកប្រាក់", "Amount"),
    SUBTOTAL("សរុបរង", "Subtotal"),
    DISCOUNT("បញ្ចុះតម្លៃ", "Discount"),
    TAX("ពន្ធ", "Tax"),
    TOTAL("សរុប", "Total"),
    PAID("បានបង់", "Paid"),
    AMOUNT_DUE("ទឹកប្រាក់ត្រូវបង់", "Amount due"),
    OVERPAID("ប្រាក់លើស", "Credit"),
    PAY_TO("របៀបបង់ប្រាក់", "How to pay"),
    BANK("ធនាគារ", "Bank"),
    ACCOUNT("លេខគណនី", "Account"),
    HOLDER("ឈ្មោះគណនី", "Account name"),
    SCAN("ស្កេនដើម្បីបង់ប្រាក់", "Scan to pay with any bank app"),
    NO_TELEGRAM("គ្មាន Telegram? ផ្ញើបង្កាន់ដៃនៅទីនេះ", "No Telegram? Send your receipt here"),
    NOTES("កំណត់ចំណាំ", "Notes"),
    PHONE("ទូរស័ព្ទ", "Tel.");

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<String> KHMER_MONTHS = List.of(
            "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ");

    private final String khmer;
    private final String english;

    InvoiceLabel(String khmer, String english) {
        this.khmer = khmer;
        this.english = english;
    }

    String khmer() {
        return khmer;
    }

    String english() {
        return english;
    }

    String both() {
        return khmer + " / " + english;
    }

    /** {@code 22 Nov 2026 / ២២ វិច្ឆិកា ២០២៦}; the JDK's own Khmer differs between releases. */
    static String date(LocalDate day) {
        return english(day) + " / " + khmer(day);
    }

    static String english(LocalDate day) {
        return day.format(ENGLISH);
    }

    static String khmer(LocalDate day) {
        return khmerDigits(day.getDayOfMonth()) + " " + KHMER_MONTHS.get(day.getMonthValue() - 1) + " "
                + khmerDigits(day.getYear());
    }

    /** A quantity or percentage without needless zeros. */
    static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    static String status(InvoiceDocument.Status status) {
        return switch (status) {
            case DRAFT -> "ព្រាង · Draft";
            case SENT -> "រង់ចាំការបង់ · Awaiting payment";
            case PARTLY_PAID -> "បានបង់ខ្លះ · Partly paid";
            case PAID -> "បានបង់រួច · Paid";
            case OVERDUE -> "ហួសកំណត់ · Overdue";
            case CANCELLED -> "បានបោះបង់ · Cancelled";
        };
    }

    static Color color(InvoiceDocument.Status status) {
        return switch (status) {
            case DRAFT, CANCELLED -> new Color(0x6B7280);
            case SENT -> new Color(0x1D4ED8);
            case PARTLY_PAID -> new Color(0xB45309);
            case PAID -> new Color(0x15803D);
            case OVERDUE -> new Color(0xB91C1C);
        };
    }

    private static String khmerDigits(int number) {
        return Integer.toString(number)
                .chars()
                .map(digit -> digit - '0' + '០')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
