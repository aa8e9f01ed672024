package io.vikaya.payment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingScoreTests {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void countsRightWrongAndMissing() throws JsonProcessingException {
        var truth = List.of(
                truth("a.jpg", "bank_receipt", "28000", "628", "[]"),
                truth("b.jpg", "bank_receipt", "9000", "629", "['rescaled-1280']"),
                truth("c.jpg", "bank_receipt", "7000", "630", "['blur']"),
                truth("d.jpg", "not_receipt", "7000", "631", "[]"));
        var readings = List.of(
                reading("a.jpg", "bank_receipt", "28000", "628"),
                reading("b.jpg", "bank_receipt", "5000", "629"),
                reading("d.jpg", "bank_receipt", "7000", "631"));
        var markdown = new ReadingScore(truth, readings).markdown();
        assertThat(markdown)
                .contains("as drawn (no defect): 1 pictures, 1 taken for completed receipts")
                .contains("rescaled ones included: 2 pictures, 2 taken")
                .contains("| amount + currency | 2 | 1 | 1 | 0 | 50.0 |")
                .contains("| amount + currency | 3 | 1 | 1 | 1 | 33.3 |")
                .contains("| blur | 1 | 0 | 0 | 1 | 0 | 0 | 1 |")
                .contains("Everything else: 1 pictures, 1 taken for completed receipts")
                .contains("- images/d.jpg");
    }

    private TruthLine truth(String file, String kind, String amount, String id, String defects)
            throws JsonProcessingException {
        return json.readValue(
                "{'file':'images/%s','kind':'%s','amount':'%s','currency':'KHR','transactionId':'%s','defects':%s}"
                        .formatted(file, kind, amount, id, defects)
                        .replace('\'', '"'),
                TruthLine.class);
    }

    private ReadingLine reading(String file, String kind, String amount, String id) throws JsonProcessingException {
        return json.readValue(
                "{'file':'%s','kind':'%s','completed':true,'amount':'%s','currency':'KHR','transactionId':'%s'}"
                        .formatted(file, kind, amount, id)
                        .replace('\'', '"'),
                ReadingLine.class);
    }
}
