package io.vikaya.payment.ocr.neural;

import java.awt.image.BufferedImage;
import java.util.List;

/** One picture before the networks. */
public final class NeuralPicture {

    private final BufferedImage image;
    private final LineDetector detector;
    private final LineReader reader;

    NeuralPicture(BufferedImage image, LineDetector detector, LineReader reader) {
        this.image = image;
        this.detector = detector;
        this.reader = reader;
    }

    /** Where lines are; which way round they are read is not known yet. */
    public List<TextQuad> find() {
        return detector.find(image);
    }

    /** What stands there. */
    public NeuralLine read(TextQuad place) {
        return reader.read(image, place);
    }
}
