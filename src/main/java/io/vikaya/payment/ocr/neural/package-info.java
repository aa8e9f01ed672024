/**
 * A second pair of eyes: PP-OCR's networks (PaddleOCR, Apache 2.0) on ONNX Runtime. They find and read lines at any angle, which
 * Tesseract cannot, and know no Khmer, which it does.
 */
@NullMarked
package io.vikaya.payment.ocr.neural;

import org.jspecify.annotations.NullMarked;
