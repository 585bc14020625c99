package io.github.vaultvet.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Nothing gets into the product but the very bytes that somebody has looked at. */
final class BundledJarIT {

    /** In the form that {@code sha256sum --check} reads. Written anew with {@code -Dvaultvet.regenerate=true}. */
    private static final Path WRITTEN_DOWN = Path.of("dependencies.sha256");

    @Test
    void every_library_has_the_checksum_that_is_written_down() throws Exception {
        StringBuilder found = new StringBuilder();
        for (BundledJar jar : BundledJar.all()) {
            found.append(jar.sha256()).append("  ").append(jar.file()).append('\n');
        }
        if (Boolean.getBoolean("vaultvet.regenerate")) {
            Files.writeString(WRITTEN_DOWN, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(WRITTEN_DOWN));
    }
}
