package io.vikaya.payment.ocr.neural;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Finds and reads every line of a picture, whichever way it lies. Loaded when first used; some 150 MB from then on. */
public final class NeuralEngine implements AutoCloseable {

    private static final String DETECTION = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String KEYS = "/models/ppocr_keys_v1.txt";
    private static final int LONGEST_SIDE = 1280;

    private final LineDetector detector;
    private final LineReader reader;

    /** @param threads how many processors one picture may use */
    public NeuralEngine(int threads) {
        this.detector = new LineDetector(new Network(DETECTION, threads), LONGEST_SIDE);
        this.reader = new LineReader(new Network(RECOGNITION, threads), KEYS);
    }

    /** Where lines are. */
    public List<TextQuad> find(BufferedImage image) {
        return detector.find(image);
    }

    /** What stands there. */
    public NeuralLine read(BufferedImage image, TextQuad place) {
        return reader.read(image, place);
    }

    /** Every line that says something. */
    public List<NeuralLine> read(BufferedImage image) {
        var lines = new ArrayList<NeuralLine>();
        for (var place : find(image)) {
            var line = read(image, place);
            if (!line.glyphs().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Override
    public void close() {
        detector.close();
        reader.close();
    }
}
