package io.github.vaultvet.acceptance;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The vaults beside the repository. */
public final class RealVaults {

    private static final Path FOLDER = Repository.path("../shared/vaults");

    private RealVaults() {}

    /** A vault; the test is skipped where it is absent. */
    public static Path named(String name) {
        assumePresent();
        return FOLDER.resolve(name);
    }

    /** All of them; none where they are absent. */
    public static List<Path> all() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assumePresent() {
        assumeThat(FOLDER)
                .as("skipped: the vaults of other people are not part of the repository")
                .isDirectory();
    }
}
