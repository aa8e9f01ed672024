package io.vikaya.payment.ocr.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The engine's libraries and models, copied out of the jars into a folder, because neither the linker nor Tesseract can
 * read a jar.
 *
 * <p>The folder's name carries the version, a file is written under a private name and moved into place in one step, so
 * two servers may start at once and share it.
 */
final class UnpackedFiles {

    /** Raise together with the versions in the pom, or an old folder would be used again. */
    private static final String VERSION = "tesseract-5.5.3-1.5.14";

    private static final List<String> LIBRARIES = List.of("tesseract:libtesseract", "leptonica:libleptonica");
    private static final List<String> MODELS = List.of("eng", "khm");

    private final Path folder;

    UnpackedFiles(Path parent) {
        this.folder = parent.resolve("vikaya-" + VERSION + "-" + System.getProperty("user.name", "user"));
    }

    /** Unpacks what is missing and tells JNA where the libraries are. Must run before the first call into tess4j. */
    void unpack() {
        try {
            Files.createDirectories(libraries());
            Files.createDirectories(models());
            refuseForeignFolder();
            for (var library : LIBRARIES) {
                var parts = library.split(":", 2);
                unpackLibrary(parts[0], parts[1]);
            }
            for (var model : MODELS) {
                copy("/tessdata/" + model + ".traineddata", models().resolve(model + ".traineddata"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the text recognition files into " + folder, e);
        }
        System.setProperty("jna.library.path", libraries().toString());
    }

    /**
     * Temporary folders belong to everybody: a folder somebody else put there before us may hold their code.
     *
     * @throws IllegalStateException if the folder is not ours
     */
    private void refuseForeignFolder() throws IOException {
        var ours = Files.createTempFile(libraries(), "unpacking", null);
        try {
            var owner = Files.getOwner(ours);
            if (!Files.getOwner(folder).equals(owner)
                    || !Files.getOwner(libraries()).equals(owner)) {
                throw new IllegalStateException("The folder " + folder + " belongs to somebody else");
            }
        } finally {
            Files.delete(ours);
        }
    }

    private Path libraries() {
        return folder.resolve("lib");
    }

    Path models() {
        return folder.resolve("tessdata");
    }

    private void unpackLibrary(String project, String name) throws IOException {
        var platform = platform();
        for (var file : fileNames(name, platform)) {
            if (copy(
                    "/org/bytedeco/" + project + "/" + platform + "/" + file,
                    libraries().resolve(file))) {
                return;
            }
        }
        throw new IllegalStateException(
                "No " + name + " for " + platform + " on the classpath; build with -Dtesseract.platform=" + platform);
    }

    private static List<String> fileNames(String name, String platform) {
        var version = name.equals("libtesseract") ? "5.5" : "6";
        if (platform.startsWith("windows")) {
            return List.of(name + "-" + version.replace(".", "") + ".dll", name + version.replace(".", "") + ".dll");
        }
        return platform.startsWith("macosx")
                ? List.of(name + "." + version + ".dylib")
                : List.of(name + ".so." + version);
    }

    private static String platform() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "");
        var arm = machine.equals("aarch64");
        if (system.startsWith("mac")) {
            return arm ? "macosx-arm64" : "macosx-x86_64";
        }
        return (system.startsWith("windows") ? "windows-" : "linux-") + (arm ? "arm64" : "x86_64");
    }

    private static boolean copy(String resource, Path target) throws IOException {
        if (Files.exists(target)) {
            return true;
        }
        try (var in = UnpackedFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            var temporary = Files.createTempFile(target.getParent(), "unpacking", null);
            try {
                Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return true;
        }
    }
}
