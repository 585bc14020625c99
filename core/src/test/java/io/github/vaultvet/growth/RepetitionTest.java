package io.github.vaultvet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Text of a random grammar of repetition is read in proportion to its length (M13). More, larger or other cases by
 * {@code -Dvaultvet.repetition.cases=…}, {@code .size=…} and {@code .seed=…}.
 */
class RepetitionTest {

    private static final int CASES = Integer.getInteger("vaultvet.repetition.cases", 30);
    private static final int SIZE = Integer.getInteger("vaultvet.repetition.size", 4_000);
    private static final long SEED = Long.getLong("vaultvet.repetition.seed", 1);

    /** A hundred for each look at the text that the parser may take. */
    private static final long BUDGET = 10_000_000;

    private static final long BUDGET_FOR_A_BYTE = 30_000;

    private static final CountingLoader LOADER = new CountingLoader();

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> SCANNING = LOADER.measured(BiConsumer.class, Scanning.class);

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> CONFIGURING = LOADER.measured(BiConsumer.class, Configuring.class);

    @SuppressWarnings("unchecked")
    private static final Consumer<Path> WHOLE_RUN = LOADER.measured(Consumer.class, WholeRun.class);

    @SuppressWarnings("unchecked")
    private static final Consumer<byte[]> PARSING = LOADER.measured(Consumer.class, Parsing.class);

    @TempDir
    private static Path folder;

    @Test
    void notes_are_read_in_proportion() {
        assertLinear(Vocabulary.NOTE, SIZE, bytes -> SCANNING.accept("note.md", bytes));
    }

    @Test
    void front_matter_is_read_in_proportion() {
        assertLinear(Vocabulary.FRONT_MATTER, SIZE, bytes -> SCANNING.accept("note.md", bytes));
    }

    @Test
    void canvases_are_read_in_proportion() {
        assertLinear(Vocabulary.CANVAS, SIZE, bytes -> SCANNING.accept("file.canvas", bytes));
    }

    @Test
    void bases_are_read_in_proportion() {
        assertLinear(Vocabulary.BASE, SIZE, bytes -> SCANNING.accept("file.base", bytes));
    }

    @Test
    void configurations_are_read_in_proportion() {
        assertLinear(Vocabulary.CONFIGURATION, SIZE, bytes -> CONFIGURING.accept("vaultvet.yaml", bytes));
    }

    @Test
    void rules_and_reports_work_in_proportion() {
        assertLinear(Vocabulary.NOTE, SIZE / 4, bytes -> WHOLE_RUN.accept(NoteVault.of(folder, bytes)));
    }

    /** It is not in proportion, see decision 4. */
    @Test
    void the_second_parser_keeps_to_its_budget() {
        RepetitionGrammar grammar = new RepetitionGrammar(SEED, Vocabulary.NOTE);
        for (int i = 0; i < CASES; i++) {
            Repetition repetition = grammar.next();
            byte[] note = repetition.times(repetition.timesFor(SIZE)).getBytes(StandardCharsets.UTF_8);
            assertThat(Steps.of(() -> PARSING.accept(note)))
                    .as("seed %d, case %d, %s", SEED, i, repetition)
                    .isLessThan(BUDGET + BUDGET_FOR_A_BYTE * note.length);
        }
    }

    private static void assertLinear(Vocabulary words, int size, Consumer<byte[]> work) {
        RepetitionGrammar grammar = new RepetitionGrammar(SEED, words);
        for (int i = 0; i < CASES; i++) {
            new RepeatedSteps(grammar.next(), work).assertLinear("seed " + SEED + ", case " + i, size);
        }
    }
}
