package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.binary.KeyedHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheSecretTest {

    @TempDir
    Path folder;

    @Test
    void the_key_of_a_user_stays_the_same() {
        Optional<KeyedHash.Key> made = CacheSecret.ofUser(folder.resolve("new/folder"));

        assertThat(made).isPresent().isEqualTo(CacheSecret.ofUser(folder.resolve("new/folder")));
        assertThat(CacheSecret.ofUser(folder.resolve("other"))).isPresent().isNotEqualTo(made);
    }

    @Test
    void only_the_user_may_read_it() throws IOException {
        assumePosix();
        CacheSecret.ofUser(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_others_might_know_is_replaced() throws IOException {
        assumePosix();
        Optional<KeyedHash.Key> before = CacheSecret.ofUser(folder);
        Files.setPosixFilePermissions(folder.resolve("key"), PosixFilePermissions.fromString("rw-r-----"));

        assertThat(CacheSecret.ofUser(folder)).isPresent().isNotEqualTo(before);
    }

    @Test
    void a_key_that_is_a_link_or_damaged_is_replaced() throws IOException {
        Path known = Files.write(folder.resolve("known"), new byte[16]);
        assumePosix();
        Files.setPosixFilePermissions(known, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(folder.resolve("key"), known);

        assertThat(CacheSecret.ofUser(folder)).isPresent().isNotEqualTo(Optional.of(new KeyedHash.Key(0, 0)));
        assertThat(known).hasBinaryContent(new byte[16]);

        Files.write(folder.resolve("key"), new byte[3]);
        assertThat(CacheSecret.ofUser(folder)).isPresent();
        assertThat(folder.resolve("key")).hasSize(16);
    }

    @Test
    void without_a_folder_there_is_no_key() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(CacheSecret.ofUser(file)).isEmpty();
    }

    private void assumePosix() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    }
}
