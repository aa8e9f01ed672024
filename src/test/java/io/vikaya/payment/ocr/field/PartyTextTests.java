package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.page.Snippet;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3 n SOK DARA; SOK DARA",
                "n SOK DARA; SOK DARA",
                "by SOK DARA; SOK DARA",
                "mnigSOKD.andLYM.; SOKD.andLYM.",
                "iPHONE SHOP; iPHONE SHOP",
                "de Sok; de Sok"
            })
    void dropsSpecksInFrontOfCapitals(String seen, String name) {
        assertThat(PartyText.name(seen)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "erred to SOK D. and LY M.   Tra; SOK D. and LY M.",
                "T erred toSOKD.andLYM. Tra; SOKD.andLYM.",
                "sferred to SOK TRA; SOK TRA",
                "Transferred to SOK TRA; SOK TRA",
                "FRED TOLA; FRED TOLA"
            })
    void takesTheNameOutOfALineThatRuns(String seen, String name) {
        assertThat(PartyText.name(seen)).contains(name);
    }

    @Test
    void endsAnAccountAtItsBracket() {
        assertThat(PartyText.account("Mobile Savings (008 751\n461)\n826,150 KHR"))
                .contains("008 751 461");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CHRAB MART 7; CHRAB MART 7",
                "CHRAB MART 168 ›; CHRAB MART 168",
                "MART168 |; MART168",
                "CHRAB MART #2; CHRAB MART #2",
                "CHRAB MART 24/7 .; CHRAB MART 24/7",
                "SOK DARA 10:30; SOK DARA",
                "SOK DARA 012 345; SOK DARA",
                "SOK DARA 004214448; SOK DARA",
                "SOK D. ~; SOK D."
            })
    void keepsANumberBehindTheNameButNoPieceOfAnAccount(String seen, String name) {
        assertThat(PartyText.name(seen)).contains(name);
    }

    @Test
    void believesAKhmerNameOverWhatEnglishPassesMadeOfIt() {
        assertThat(name(
                        snippet("khmer", 0.93, "ហាង មាលា"),
                        snippet("gray", 0.25, "Unm maya"),
                        snippet("even", 0.3, "Unm maya")))
                .isEqualTo("ហាង មាលា");
    }

    @Test
    void believesLatinLettersThatWereSeenWell() {
        assertThat(name(
                        snippet("khmer", 0.93, "ហាង"),
                        snippet("gray", 0.95, "DARA CAFE"),
                        snippet("even", 0.95, "DARA CAFE")))
                .isEqualTo("DARA CAFE");
    }

    private static String name(Snippet... snippets) {
        var field = PartyText.decideName(List.of(snippets));
        return field == null ? "none" : field.value();
    }

    private static Snippet snippet(String pass, double confidence, String text) {
        var words = Arrays.stream(text.split(" "))
                .map(word -> new OcrWord(word, confidence, new Box(text.indexOf(word) * 10, 0, word.length() * 10, 20)))
                .toList();
        return new Snippet(pass, List.of(new TextRow(words)));
    }
}
