package io.vikaya.payment.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Programs for editing pictures that sign their work, in what a file says about itself before its pixels. Chats strip most
 * of that, so silence means nothing, and honest people use them, too.
 */
public final class PictureEditors {

    private static final List<String> PROGRAMS = List.of(
            "Photoshop",
            "Lightroom",
            "Snapseed",
            "PicsArt",
            "Picsart",
            "Canva",
            "Pixlr",
            "Photopea",
            "paint.net",
            "Paint.NET",
            "Affinity Photo",
            "GIMP ",
            "Meitu",
            "PhotoDirector",
            "Polarr");

    /** Nobody writes more about a screenshot. */
    private static final int LONGEST = 256 * 1024;

    private PictureEditors() {}

    /** The program named in the file; empty when there is none. */
    public static Optional<String> signatureIn(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        var said = head.substring(0, pixelsBegin(head));
        return PROGRAMS.stream().filter(said::contains).map(String::strip).findFirst();
    }

    /** Random pixels may spell anything, so only what stands before them is searched. */
    private static int pixelsBegin(String head) {
        var marker = head.startsWith("\u00ff\u00d8") ? "\u00ff\u00da" : "IDAT";
        var at = head.indexOf(marker);
        return at < 0 ? head.length() : at;
    }
}
