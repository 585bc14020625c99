package io.github.vaultvet.engine.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.acceptance.RealVaults;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The scanner against a CommonMark parser, with a second parser as the third vote. Each difference has a name, or one of
 * them is wrong. Skipped where the vaults and the examples are absent, which belong to other people.
 */
final class DifferentialTest {

    private static final Path EXAMPLES = Repository.path("../shared/peers/commonmark-spec/expect.json");

    /** Of a vault with more notes than this every 25th is read, unless {@code -Dvaultvet.differential=all} is given. */
    private static final int MANY = 1000;

    private static final int STEP = 25;
    private static final boolean ALL = "all".equals(System.getProperty("vaultvet.differential"));

    /** Those in which the third vote is with the scanner: the parser has a weakness. */
    private static final Set<KnownDifference> OF_THE_PARSER =
            EnumSet.of(KnownDifference.BLANKS_BETWEEN_ANGLES, KnownDifference.HEADING_BELOW_OPEN_FENCE);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> nameless = new ArrayList<>();
    private final List<String> otherVote = new ArrayList<>();

    @Test
    void every_difference_in_real_notes_has_a_name() throws IOException {
        RealVaults.assumePresent();
        int notes = 0;
        for (Path vault : RealVaults.all()) {
            List<Path> files = notes(vault);
            int step = ALL || files.size() <= MANY ? 1 : STEP;
            for (int i = 0; i < files.size(); i += step) {
                compare(files.get(i).toString(), Files.readAllBytes(files.get(i)));
                notes++;
            }
        }
        assertThat(nameless).as("of %d notes: %s", notes, counts).isEmpty();
        assertThat(otherVote).isEmpty();
        assertThat(counts.getOrDefault("too complex", 0)).isLessThanOrEqualTo(2);
    }

    @Test
    void every_difference_in_the_examples_of_CommonMark_has_a_name() throws IOException {
        assumeThat(EXAMPLES).as("skipped: no examples").exists();
        int example = 0;
        Set<Integer> expected = new TreeSet<>();
        for (SpecificationDifference named : SpecificationDifference.ALL) {
            expected.addAll(named.examples());
        }
        for (JsonValue markdown : examples()) {
            example++;
            NoteText text = NoteText.of(markdown.text().orElseThrow());
            Note note = NoteScanner.scan(VaultPath.of("example.md"), text);
            for (ReadingDifference difference : CrossCheck.differences(note).orElseThrow()) {
                expected.remove(example);
                vote(example, note, difference);
            }
        }
        assertThat(example).isEqualTo(652);
        assertThat(nameless).isEmpty();
        assertThat(otherVote).isEmpty();
        assertThat(expected).as("named, and no longer different").isEmpty();
    }

    private void vote(int example, Note note, ReadingDifference difference) {
        Optional<SpecificationDifference> name = SpecificationDifference.ALL.stream()
                .filter(named -> named.examples().contains(example))
                .findFirst();
        String place = example + ": " + difference;
        if (name.isEmpty()) {
            nameless.add(place);
        } else if (ThirdVote.isWithParser(note, difference) != name.get().isCommonMark()) {
            otherVote.add(place);
        }
    }

    private void compare(String file, byte[] bytes) {
        Note note = NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(bytes));
        Optional<List<ReadingDifference>> differences = CrossCheck.allDifferences(note);
        if (differences.isEmpty()) {
            counts.merge("too complex", 1, Integer::sum);
        }
        for (ReadingDifference difference : differences.orElse(List.of())) {
            String place = file + ": " + difference;
            Optional<KnownDifference> name = KnownDifference.of(note, difference);
            counts.merge(name.map(Enum::name).orElse("nameless"), 1, Integer::sum);
            if (name.isEmpty()) {
                nameless.add(place);
            } else if (ThirdVote.isWithParser(note, difference) == OF_THE_PARSER.contains(name.get())) {
                otherVote.add(name.get() + " " + place);
            }
        }
    }

    private static List<Path> notes(Path vault) throws IOException {
        try (Stream<Path> files = Files.walk(vault)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonValue> examples() throws IOException {
        JsonValue cases = JsonReader.read(Files.readAllBytes(EXAMPLES), JsonLimits.CANVAS)
                .root()
                .orElseThrow();
        return cases.member("cases").orElseThrow().elements().stream()
                .map(one -> one.member("markdown").orElseThrow())
                .toList();
    }
}
