package io.github.vaultvet.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a generator of hostile notes that is not ours says to grow, at one, two and four times its size (M2). It is no part
 * of the repository, and the test is skipped where it is not beside it.
 */
final class OtherGeneratorTest {

    private static final int[] SCALES = {1, 2, 4};
    private static final JsonLimits MANIFEST = new JsonLimits(1 << 24, 20, 100_000);
    private static final CountingLoader LOADER = new CountingLoader();

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> SCANNING = LOADER.measured(BiConsumer.class, Scanning.class);

    @SuppressWarnings("unchecked")
    private static final Consumer<Path> WHOLE_RUN = LOADER.measured(Consumer.class, WholeRun.class);

    @TempDir
    private static Path generated;

    @TempDir
    private static Path vault;

    @BeforeAll
    static void generate() throws IOException, InterruptedException {
        Optional<Path> generator = generator();
        assumeThat(generator)
                .as("shared/tools/gen_hostile.py in a folder above this one")
                .isPresent();
        for (int scale : SCALES) {
            Process process = new ProcessBuilder(
                            "python3",
                            generator.get().toString(),
                            generated.resolve("x" + scale).toString(),
                            "--no-special",
                            "--scale=" + scale)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Optional<Path> generator() {
        for (@Nullable Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path generator = up.resolve("shared/tools/gen_hostile.py");
            if (Files.isRegularFile(generator)) {
                return Optional.of(generator);
            }
        }
        return Optional.empty();
    }

    @TestFactory
    Stream<DynamicTest> notes_are_read_in_proportion() throws IOException {
        return tests("reading ", bytes -> SCANNING.accept("note.md", bytes));
    }

    @TestFactory
    Stream<DynamicTest> notes_are_linted_in_proportion() throws IOException {
        return tests("linting ", bytes -> WHOLE_RUN.accept(NoteVault.of(vault, bytes)));
    }

    private static Stream<DynamicTest> tests(String what, Consumer<byte[]> work) throws IOException {
        return growing()
                .map(path -> dynamicTest(path, () -> {
                    for (int i = 1; i < SCALES.length; i++) {
                        byte[] small = Files.readAllBytes(file(SCALES[i - 1], path));
                        byte[] large = Files.readAllBytes(file(SCALES[i], path));
                        Growth.of(
                                        small.length,
                                        () -> () -> work.accept(small),
                                        large.length,
                                        () -> () -> work.accept(large))
                                .assertLinear(what + path);
                    }
                }));
    }

    private static Path file(int scale, String path) {
        return generated.resolve("x" + scale).resolve(path);
    }

    /** Those that the manifest says to grow in proportion. */
    private static Stream<String> growing() throws IOException {
        byte[] manifest = Files.readAllBytes(generated.resolve("x1.manifest.json"));
        return JsonReader.read(manifest, MANIFEST)
                .root()
                .flatMap(root -> root.member("entries"))
                .orElseThrow()
                .elements()
                .stream()
                .filter(entry -> entry.member("expect")
                        .flatMap(expected -> expected.member("growth"))
                        .isPresent())
                .map(entry -> entry.member("path_pct").flatMap(JsonValue::text).orElseThrow());
    }
}
