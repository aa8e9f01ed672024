package io.vikaya.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A folder on this machine, or one that all nodes share. A file is either whole or not there. */
final class FolderObjectStore implements ObjectStore {

    private final Path root;

    FolderObjectStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, byte[] content, String mediaType) {
        var target = path(key);
        var folder = Objects.requireNonNull(target.getParent());
        try {
            Files.createDirectories(folder);
            var half = target.resolveSibling(UUID.randomUUID() + ".part");
            try {
                Files.write(half, content, StandardOpenOption.CREATE_NEW);
                flush(half, StandardOpenOption.WRITE);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
                flush(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new FilesUnavailableException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(Files.readAllBytes(path(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new FilesUnavailableException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new FilesUnavailableException(e);
        }
    }

    /** The row that names the file is committed next; the file must not be lost to a power cut after that. */
    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path path(String key) {
        var path = root.resolve(key).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("A key never leads out of the folder");
        }
        return path;
    }
}
