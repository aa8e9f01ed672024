package io.vikaya.payment.khqr;

import java.util.Locale;

/** Why a string is no usable KHQR. The names are stable: they go into logs, JSON and support answers. */
public enum KhqrFault {
    /** Nothing to read. */
    EMPTY,
    /** More than 2,953 bytes, the most a QR code holds. */
    TOO_LONG,
    /** Tag or length is no pair of digits, a value is cut short, or a surrogate pair is torn. */
    MALFORMED,
    /** The same tag, or the same sub-tag of one tag, twice: which of them a bank app obeys is anyone's guess. */
    DUPLICATE_TAG,
    /** It does not begin with {@code 000201}. */
    FORMAT_INVALID,
    /** Tag 63 is missing, not last, or no four hexadecimal digits. */
    CRC_MISSING,
    /** The checksum does not fit the text. */
    CRC_MISMATCH,
    /** Tag 01 is neither 11 nor 12. */
    POINT_OF_INITIATION_INVALID,
    /** Neither tag 29 nor tag 30. */
    MERCHANT_ACCOUNT_MISSING,
    /** Both tag 29 and tag 30. */
    MERCHANT_ACCOUNT_AMBIGUOUS,
    /** The Bakong account is missing, longer than 32 or without {@code @}. */
    ACCOUNT_ID_INVALID,
    /** Account information longer than 32. */
    ACCOUNT_INFORMATION_INVALID,
    /** A corporate merchant without merchant id, or one longer than 32. */
    MERCHANT_ID_INVALID,
    /** A corporate merchant without acquiring bank, or one longer than 32. */
    ACQUIRING_BANK_INVALID,
    /** Merchant category code is not four digits. */
    CATEGORY_INVALID,
    /** Currency is neither 116 (riel) nor 840 (dollar). */
    CURRENCY_INVALID,
    /** Amount is no plain decimal from 0.01 to 9,999,999,999.99, or broken riel. */
    AMOUNT_INVALID,
    /** A dynamic string without amount. */
    AMOUNT_MISSING,
    /** Country missing or longer than 3. */
    COUNTRY_INVALID,
    /** Merchant name missing or longer than 25. */
    MERCHANT_NAME_INVALID,
    /** City missing or longer than 15. */
    MERCHANT_CITY_INVALID,
    /** Bill number, mobile, store, terminal or purpose is empty or longer than 25. */
    ADDITIONAL_DATA_INVALID,
    /** The other-language part lacks its language or name, or is too long. */
    LANGUAGE_INVALID,
    /** An amount without the moment it expires. */
    EXPIRY_MISSING,
    /** A dynamic string's moment is not 13 digits of milliseconds. */
    TIMESTAMP_INVALID,
    /** It expires before it was created. */
    EXPIRY_BEFORE_CREATION,
    /** Only when writing: a value longer than the 99 a tag can announce. */
    VALUE_TOO_LONG,
    /** Only when writing: UnionPay (tag 15) together with dollars. */
    UNIONPAY_IN_DOLLARS;

    /** The name in kebab case: {@code crc-mismatch}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
