package io.vikaya.shared.image;

import java.awt.image.BufferedImage;

/**
 * A picture that passed every check, upright and in plain RGB.
 *
 * @param width in pixels, after the picture was turned upright and made smaller if it was very large
 * @param sha256 of the bytes as they were sent, in hexadecimal
 * @param perceptualHash 256 bits in hexadecimal; close for pictures that look alike, which two honest payments do
 */
public record DecodedImage(
        BufferedImage image, ImageFormat format, int width, int height, String sha256, String perceptualHash) {}
