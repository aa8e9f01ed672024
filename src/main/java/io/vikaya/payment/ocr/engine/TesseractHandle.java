package io.vikaya.payment.ocr.engine;

import io.vikaya.payment.reading.Box;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;

/** One loaded model. Used by one thread at a time, which {@link EnginePool} sees to. */
final class TesseractHandle implements AutoCloseable {

    private static final int LSTM_ONLY = 1;
    private static final int DOTS_PER_INCH = 150;
    private static final int WORD_LEVEL = 5;

    private final TessBaseAPI api;

    TesseractHandle(Path models, TextEngine.Language language) {
        api = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit2(api, models.toString(), language.code(), LSTM_ONLY) != 0) {
            TessAPI1.TessBaseAPIDelete(api);
            throw new IllegalStateException("Tesseract cannot load the model " + language.code() + " from " + models);
        }
        // What it prints on stderr ("Estimating resolution", "Empty page") helps nobody.
        TessAPI1.TessBaseAPISetVariable(api, "debug_file", "/dev/null");
    }

    List<OcrWord> read(GrayImage image, TextEngine.Arrangement arrangement, Duration limit) {
        var pixels = ByteBuffer.allocateDirect(image.pixels().length);
        pixels.put(image.pixels()).flip();
        TessAPI1.TessBaseAPISetPageSegMode(api, arrangement.pageSegmentationMode());
        TessAPI1.TessBaseAPISetImage(api, pixels, image.width(), image.height(), 1, image.width());
        TessAPI1.TessBaseAPISetSourceResolution(api, DOTS_PER_INCH);
        var monitor = TessAPI1.TessMonitorCreate();
        try {
            TessAPI1.TessMonitorSetDeadlineMSecs(monitor, (int) Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
            if (TessAPI1.TessBaseAPIRecognize(api, monitor) != 0) {
                throw new ReadingTimeoutException();
            }
            return words();
        } finally {
            TessAPI1.TessMonitorDelete(monitor);
            TessAPI1.TessBaseAPIClear(api);
        }
    }

    private List<OcrWord> words() {
        var pointer = TessAPI1.TessBaseAPIGetTsvText(api, 0);
        if (pointer == null) {
            return List.of();
        }
        try {
            var words = new ArrayList<OcrWord>();
            for (var line : pointer.getString(0, StandardCharsets.UTF_8.name()).split("\n", -1)) {
                var columns = line.split("\t", 12);
                if (columns.length == 12 && Integer.parseInt(columns[0]) == WORD_LEVEL && !columns[11].isBlank()) {
                    words.add(word(columns));
                }
            }
            return words;
        } finally {
            TessAPI1.TessDeleteText(pointer);
        }
    }

    private static OcrWord word(String[] columns) {
        var box = new Box(
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]));
        var confidence = Math.clamp(Double.parseDouble(columns[10]) / 100, 0, 1);
        return new OcrWord(columns[11].strip(), confidence, box);
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(api);
        TessAPI1.TessBaseAPIDelete(api);
    }
}
