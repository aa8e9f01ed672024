package io.vikaya.payment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings are the banks'; names, accounts and ids are invented. */
class NoticeParserTests {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final String ABA =
            "$10.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ABA | $10.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804. | $10.00 | 2026-10-11T10:21+07:00 | SREY MOM | 467 | 176015291049703 | - | -
            ABA | ៛78,000 paid by SREY MOM (*467) on Dec 31, 11:59 PM via ABA KHQR (ACLEDA Bank Plc.) at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804. | 78,000 ៛ | 2025-12-31T23:59+07:00 | SREY MOM | 467 | 176015291049703 | - | -
            ABA_KHMER | ៛10,400 ត្រូវបានបង់ដោយ SREY MOM (*111) នៅថ្ងៃទី 11 ខែតុលា ឆ្នាំ 2025 ម៉ោង 10:15 តាម ABA KHQR (ACLBKHPPXXX) នៅ SOKHA SHOP។ លេខប្រតិបត្តិការ: 176015253655195។ APV: 165582។ | 10,400 ៛ | 2025-10-11T10:15+07:00 | SREY MOM | 111 | 176015253655195 | - | -
            ACLEDA | Received 9.60 USD from 089 xxx xxx SREY MOM, 11-Oct-2025 10:12AM. Ref.ID: 52841705680, at SOKHA SHOP, STAND: 05843451. | $9.60 | 2025-10-11T10:12+07:00 | SREY MOM | - | 52841705680 | - | -
            ACLEDA_KHMER | បានទទួល 17,000 រៀល ពី 089 xxx xxx ស្រី មុំ, ថ្ងៃទី១១ តុលា ២០២៥ ១០:១៩ព្រឹក, លេខយោង 52841750404, នៅ SOKHA SHOP. | 17,000 ៛ | 2025-10-11T10:19+07:00 | ស្រី មុំ | - | 52841750404 | - | -
            ACLEDA_KHMER | បានទទួល 17,000 រៀល ពី 089 xxx xxx ស្រី មុំ, ថ្ងៃទី១១ តុលា ២០២៥ ០៤:១៩ល្ងាច, លេខយោង 52841750404, នៅ SOKHA SHOP. | 17,000 ៛ | 2025-10-11T16:19+07:00 | ស្រី មុំ | - | 52841750404 | - | -
            CANADIA | 1.50 USD was paid to your account: SOKHA SHOP on 11 OCT 2025 at 10:08:53 from SREY MOM Acc: ABA Bank 001XXXXXXXX5870 with Ref: FT25284T1CZ3, Txn Hash: f12176a6 | $1.50 | 2025-10-11T10:08:53+07:00 | SREY MOM | 5870 | FT25284T1CZ3 | f12176a6 | -
            HONG_LEONG | KHR 14,000.00 is paid to SOKHA SHOP from ស្រី មុំ on 11-Oct-2025 @10:23:23. Transaction Hash is D6349C17. | 14,000 ៛ | 2025-10-11T10:23:23+07:00 | ស្រី មុំ | - | - | d6349c17 | -
            VATTANAC | USD 16.50 is paid by SREY MOM (ABA Bank) via KHQR on 04/10/2025 09:32 PM at SOKHA SHOP Trx. ID: 001FTRA252780212 Hash: 8babcc36 | $16.50 | 2025-10-04T21:32+07:00 | SREY MOM | - | 001FTRA252780212 | 8babcc36 | -
            CP_BANK | You have received KHR 104,000 from SREY MOM, bank name: ABA Bank ,account number: abaakhppxxx@abaa. Transaction Hash: 333986e5. Transaction Date: 11-10-2025 10:52:51 AM. | 104,000 ៛ | 2025-10-11T10:52:51+07:00 | SREY MOM | - | - | 333986e5 | -
            SATHAPANA | The amount 55.50 USD is paid from SREY MOM, KB PRASAC Bank Plc, Bill No.: INV-2510-00042 on 2025-10-04 08.58.45 AM with Transaction ID: 099QORT252770056, Hash: 9277630f, Shop-name: SOKHA SHOP | $55.50 | 2025-10-04T08:58:45+07:00 | SREY MOM | - | 099QORT252770056 | 9277630f | INV-2510-00042
            SATHAPANA | The amount 55.50 USD is paid from SREY MOM, KB PRASAC Bank Plc, Bill No.: … on 2025-10-04 08.58.45 AM with Transaction ID: 099QORT252770056, Hash: 9277630f, Shop-name: SOKHA SHOP | $55.50 | 2025-10-04T08:58:45+07:00 | SREY MOM | - | 099QORT252770056 | 9277630f | -
            PHILLIP | 4,000 KHR was credited by SREY MOM (ABA Bank) via KHQR to SOKHA SHOP on 2025-10-11 10:08:57 Ref. No. 58489 | 4,000 ៛ | 2025-10-11T10:08:57+07:00 | SREY MOM | - | 58489 | - | -
            CCU | 105.00 USD is paid by SREY MOM, ABA Bank *3961 on 31-October-2025, 08:35PM at SOKHA SHOP with Hash ID #865ecfef | $105.00 | 2025-10-31T20:35+07:00 | SREY MOM | 3961 | - | 865ecfef | -
            """)
    void readsTheWordingsOfTheBanks(
            String format,
            String text,
            String amount,
            String at,
            String payer,
            String account,
            String id,
            String hash,
            String bill) {
        var notice = NoticeParser.parse(text, NOW).orElseThrow();
        assertThat(notice.format()).isEqualTo(format);
        assertThat(notice.amount()).hasToString(amount);
        assertThat(notice.paidAt()).hasToString(at);
        assertThat(notice.payer()).isEqualTo(payer);
        assertThat(notice.payerAccount()).isEqualTo(account);
        assertThat(notice.transactionId()).isEqualTo(id);
        assertThat(notice.hash()).isEqualTo(hash);
        assertThat(notice.billNumber()).isEqualTo(bill);
    }

    @Test
    void takesNoticesAsPhonesForwardThem() {
        assertThat(NoticeParser.parse("  " + ABA.replace(" via", "\n via").replace("10.00", "1 010.00") + "\n", NOW))
                .hasValueSatisfying(notice -> assertThat(notice.amount()).hasToString("$1,010.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "I paid $10.00 by ABA, please check",
                "-$10.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "$0.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "€10.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "$1,0.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "៛10.50 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "$10.00 paid by SREY MOM (*467) on Oct 32, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "$10.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703",
                "$10.00 refunded to SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "$１０.00 paid by SREY MOM (*467) on Oct 11, 10:21 AM via ABA PAY at SOKHA SHOP. Trx. ID: 176015291049703, APV: 691804.",
                "KHR 14,000.00 is paid to SOKHA SHOP from SREY MOM on 11-Oct-2025 @10:23:23. Transaction Hash is d6349c1.",
                "USD 16.50 is paid by SREY MOM (ABA Bank) via KHQR on 10/14/2025 09:32 PM at SOKHA SHOP Trx. ID: 001FTRA252780212 Hash: 8babcc36",
                "4,000 KHR 40,000 KHR was credited by SREY MOM (ABA Bank) via KHQR to SOKHA SHOP on 2025-10-11 10:08:57 Ref. No. 58489"
            })
    void takesNothingElse(String text) {
        assertThat(NoticeParser.parse(text, NOW)).isEmpty();
    }

    @Test
    void takesNothingThatHasMoreInItThanTheNotice() {
        assertThat(NoticeParser.parse(ABA + " " + ABA, NOW)).isEmpty();
        assertThat(NoticeParser.parse("Please approve: " + ABA, NOW)).isEmpty();
        assertThat(NoticeParser.parse(ABA + " thanks", NOW)).isEmpty();
        assertThat(NoticeParser.parse(ABA.replace("SOKHA SHOP", "X".repeat(600)), NOW))
                .isEmpty();
    }
}
