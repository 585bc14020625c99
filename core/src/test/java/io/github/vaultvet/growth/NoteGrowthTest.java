package io.github.vaultvet.growth;

import io.github.vaultvet.markdown.HostileMarkdown;
import io.github.vaultvet.markdown.HostileMarkdown.Family;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A note of twice the length takes twice the steps, whatever it is made of (M2). */
class NoteGrowthTest {

    private static final CountingLoader LOADER = new CountingLoader();

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> SCANNING = LOADER.measured(BiConsumer.class, Scanning.class);

    @SuppressWarnings("unchecked")
    private static final Consumer<Path> WHOLE_RUN = LOADER.measured(Consumer.class, WholeRun.class);

    @TempDir
    private static Path folder;

    static List<Family> families() {
        return Stream.of(
                        HostileMarkdown.deep(),
                        HostileMarkdown.slow(),
                        HostileNotes.bodies(),
                        HostileNotes.frontMatter())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("families")
    void facts_are_read_in_proportion(Family family) {
        int size = 12_000;
        for (String before : List.of("", "> ")) {
            Growth.of(
                            before + family.ofSize(size),
                            before + family.ofSize(2 * size),
                            bytes -> SCANNING.accept("note.md", bytes))
                    .assertLinear("reading " + before + family);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void rules_and_reports_work_in_proportion(Family family) {
        Growth.of(family.ofSize(3_000), family.ofSize(6_000), bytes -> WHOLE_RUN.accept(NoteVault.of(folder, bytes)))
                .assertLinear("linting " + family);
    }
}
