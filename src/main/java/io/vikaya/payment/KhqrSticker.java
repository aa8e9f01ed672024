package io.vikaya.payment;

import org.jspecify.annotations.Nullable;

/**
 * What a merchant's own sticker says of the account behind it.
 *
 * @param bakongAccountId {@code name@bank}; of a corporate merchant it is the bank's
 * @param accountNumber only some stickers print it
 * @param bank as customers know it; null when the account's bank is not known to us
 * @param currency KHR or USD; null when the sticker takes both
 */
public record KhqrSticker(
        @Nullable String bakongAccountId,
        @Nullable String accountNumber,
        String merchantName,
        @Nullable String city,
        @Nullable String bank,
        @Nullable String currency) {}
