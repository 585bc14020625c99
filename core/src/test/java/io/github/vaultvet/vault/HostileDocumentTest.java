package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.BaseProblem;
import io.github.vaultvet.note.CanvasProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canvases and bases that are meant to hurt: each is read to its end or becomes a finding, in time. */
@Timeout(30)
class HostileDocumentTest {

    private static final String[] CANVAS = {
        "{",
        "}",
        "[",
        "]",
        "\"nodes\":",
        "\"edges\":",
        "\"type\":\"text\",",
        "\"text\":",
        "\"[[a\\n]]\"",
        "\"\\ud83d\"",
        ",",
        "\"id\":\"1\",",
        "\"file\":\"a.md\"",
        "\"type\":\"file\",",
        "\"subpath\":\"#\"",
        "1e999",
        "\u0000",
        "\\",
        "null"
    };
    private static final String[] BASE = {
        "filters: ", "views:\n", "  - name: a\n", "formulas: ", "file(\"a\")", "'", "\"", "[", "]", "\n", "  ", "\t",
                "|", ">",
        "&a ", "*a", "!t ", "formula.", "file.folder == ", "/", "\\", "{", "}", "and: ", "- ", "\u00e9", "```base\n",
                "```\n"
    };

    private static Note read(String path, String text) {
        return FileFacts.read(VaultPath.of(path), NoteText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.canvas", "a.base", "a.md"})
    void anyMixtureOfPiecesIsRead(String path) {
        Random random = new Random(7);
        String[] pieces = path.equals("a.canvas") ? CANVAS : BASE;
        for (int run = 0; run < 4000; run++) {
            StringBuilder text = new StringBuilder(path.equals("a.md") ? "> ```base\n> " : "");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            NoteText source = NoteText.of(text.toString());
            Note note = FileFacts.read(VaultPath.of(path), source);
            note.links().forEach(link -> assertThat(link.span().end()).isLessThanOrEqualTo(source.length()));
        }
    }

    @Test
    void aNestedCanvasIsAFinding() {
        Note note = read("a.canvas", "{\"nodes\":" + "[".repeat(1_000_000));
        assertThat(note.canvasProblems()).extracting(CanvasProblem::kind).containsExactly(CanvasProblem.Kind.SYNTAX);
    }

    @Test
    void aCanvasOfTooManyValuesIsAFinding() {
        Note note = read("a.canvas", "{\"nodes\":[" + "0,".repeat(1_000_000) + "0]}");
        assertThat(note.canvasProblems()).extracting(CanvasProblem::kind).containsExactly(CanvasProblem.Kind.SYNTAX);
    }

    @Test
    void manyCardsWithOneIdAreReadInTime() {
        String card = "{\"id\":\"a\",\"type\":\"text\",\"text\":\"[[x]]\"},";
        Note note = read("a.canvas", "{\"nodes\":[" + card.repeat(50_000) + "{}]}");
        assertThat(note.links()).hasSize(50_000);
        assertThat(note.canvasProblems()).hasSize(49_999);
    }

    @Test
    void aLongCardOfEscapesIsReadInTime() {
        String text = "\\n[[\\u00e9".repeat(200_000);
        assertThat(read("a.canvas", "{\"nodes\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}")
                        .canvasProblems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "!!x ", "&a [*a, "})
    void aNestedBaseIsAFinding(String opening) {
        Note note = read("a.base", "filters: \n " + opening.repeat(5000));
        assertThat(note.baseProblems()).extracting(BaseProblem::kind).contains(BaseProblem.Kind.SYNTAX);
    }

    @Test
    void aBaseBeyondTheLimitIsAFinding() {
        Note note = read("a.base", "filters: a\n".repeat(200_000));
        assertThat(note.baseProblems()).extracting(BaseProblem::detail).containsExactly("it is longer than 1024 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "file(", "\"a\" == ", "formula[", "file.folder == ", "/", "'\\", "a.", "\\"})
    void anExpressionIsReadInOnePass(String part) {
        StringBuilder expression = new StringBuilder("filters: |\n");
        for (int i = 0; i < 3000; i++) {
            expression.append("  ").append(part.repeat(10)).append('\n');
        }
        assertThat(read("a.base", expression.toString()).links()).isNotNull();
    }
}
