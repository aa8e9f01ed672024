package io.vikaya.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both stores keep what they were given, and neither lets a tenant out of its own part. */
class TenantFilesTests {

    private static final byte[] CONTENT = {1, 2, 3};
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-31T18:00:00Z"), ZoneOffset.UTC);

    private final TenantId mine = new TenantId(UUID.randomUUID());
    private final TenantId other = new TenantId(UUID.randomUUID());

    @TempDir
    Path folder;

    private S3Stub bucket;

    private enum Kind {
        FOLDER,
        BUCKET
    }

    @BeforeEach
    void open() throws IOException {
        bucket = new S3Stub();
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsWhatWasKeptUntilItIsDiscarded(Kind kind) {
        var files = files(kind);
        TenantContext.runAs(mine, () -> {
            var key = files.keep("evidence", CONTENT, "image/png");
            // November in Phnom Penh, whatever the server's zone.
            assertThat(key).matches("tenants/" + mine + "/evidence/2026-11/[0-9a-f-]{36}");
            assertThat(files.find(key))
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(CONTENT));
            files.discard(key);
            assertThat(files.find(key)).isEmpty();
            files.discard(key);
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void opensNoFileOfAnotherTenant(Kind kind) {
        var files = files(kind);
        var foreign = TenantContext.callAs(other, () -> files.keep("evidence", CONTENT, "image/png"));

        TenantContext.runAs(mine, () -> {
            assertThatThrownBy(() -> files.find(foreign)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> files.discard(foreign)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../../etc/passwd", "/..", "/../" + "x/evidence/1"})
    void keepsInsideTheFolder(String end) {
        var outside = "tenants/" + mine + "/../../.." + end;
        TenantContext.runAs(
                mine, () -> assertThatThrownBy(() -> files(Kind.FOLDER).find(outside))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void leavesNoHalfFiles() throws IOException {
        TenantContext.runAs(mine, () -> {
            var unused = files(Kind.FOLDER).keep("evidence", CONTENT, "image/png");
        });
        try (Stream<Path> found = Files.walk(folder)) {
            assertThat(found.filter(Files::isRegularFile)).hasSize(1).noneMatch(file -> file.toString()
                    .endsWith(".part"));
        }
    }

    @Test
    void saysSoWhenAFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("tenants"), "in the way");
        TenantContext.runAs(mine, () -> assertThatThrownBy(
                        () -> files(Kind.FOLDER).keep("evidence", CONTENT, "image/png"))
                .isInstanceOfSatisfying(FilesUnavailableException.class, refusal -> assertThat(refusal.retryAfter())
                        .isPresent()));
    }

    @Test
    void triesAgainWhenTheStoreIsBusyAndSignsWhatItSends() {
        var files = files(Kind.BUCKET);
        bucket.fails(503, 500);
        TenantContext.runAs(mine, () -> {
            var key = files.keep("evidence", CONTENT, "image/png");
            assertThat(bucket.objects()).containsOnlyKeys("/proofs/" + key);
        });
        assertThat(bucket.authorizations()).hasSize(3).allMatch(header -> header.startsWith("AWS4-HMAC-SHA256 "));
    }

    @Test
    void saysSoWhenTheStoreRefusesOrIsGone() {
        var files = files(Kind.BUCKET);
        bucket.fails(403);
        TenantContext.runAs(mine, () -> assertThatThrownBy(() -> files.keep("evidence", CONTENT, "image/png"))
                .isInstanceOf(FilesUnavailableException.class));
        bucket.close();
        TenantContext.runAs(mine, () -> assertThatThrownBy(() -> files.find("tenants/" + mine + "/evidence/x"))
                .isInstanceOf(FilesUnavailableException.class));
    }

    private TenantFiles files(Kind kind) {
        return new TenantFiles(
                kind == Kind.FOLDER
                        ? new FolderObjectStore(folder)
                        : new S3ObjectStore(
                                StorageConfiguration.client(bucket.endpoint(), "auto", "key", "secret"), "proofs"),
                event -> {},
                CLOCK);
    }
}
