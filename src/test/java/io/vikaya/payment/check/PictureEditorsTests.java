package io.vikaya.payment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureEditorsTests {

    @Test
    void findsASignatureBeforeThePixelsOnly() {
        assertThat(editor("\u00ff\u00d8\u00ff\u00e1Exif Adobe Photoshop 25\u00ff\u00da..."))
                .contains("Photoshop");
        assertThat(editor("\u0089PNG tEXtSoftware Snapseed IDAT...")).contains("Snapseed");
        assertThat(editor("\u00ff\u00d8\u00ff\u00e0JFIF\u00ff\u00da Photoshop")).isEmpty();
        assertThat(editor("\u0089PNG IDAT Canva")).isEmpty();
        assertThat(editor("")).isEmpty();
    }

    private static java.util.Optional<String> editor(String file) {
        return PictureEditors.signatureIn(file.getBytes(StandardCharsets.ISO_8859_1));
    }
}
