package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactComparisonTest {

    /** One of each kind of fact, behind the place that is edited. */
    private static final String NOTE = """
            ---
            up: "[[one]]"
            list: [a, b]
            ---
            [[one]]

            # Heading

            Text[^1] with #tag, <a class="yt-timestamp" data-t="00:01:02">[00:01:02]</a>, https://example.org. ^id

            [[broken

            ```
            code
            ```

            [^1]: Footnote.
            """;

    @ParameterizedTest
    @CsvSource({
        "[[one]], [[another]], true",
        "[[one]], [[one|shown]], true",
        "[[one]], [[one]] [[two]], true",
        "[[one]], %%, false",
        "[[one]], ```, false",
        "[[one]], # [[one]], false",
        "[[one]], #another, false",
        "[[one]], <a class=\"yt-timestamp\" data-t=\"00:01:02\">[00:01:02]</a>, false",
        "[[one]], https://example.com, false",
        "[[one]], [[one, false",
        "[[one]], [^1], false",
        "[[one]], one ^two, false",
        "[[one]], > one, false",
        "Heading, Other, false",
        "# Heading, ## Heading, false",
        "#tag, #gat, false",
        "\"00:01:02\", \"00:01:03\", false",
        "^id, ^di, false",
        "[^1]:, [^2]:, false",
        "'[a, b]', '[a, c]', false",
        "'[a, b]', '[a, 1]', false",
        "'[a, b]', 'a', false",
        "list:, tsil:, false",
        "'\"[[one]]\"', '''[[one]]''', true",
        "'\"[[one]]\"', '[[one]]', false",
        "'up: \"[[one]]\"', 'up: \"[[on\\x65]]\"', false",
        "'list: [a, b]', 'list: [a, b', false"
    })
    void every_fact_but_links_must_stay(String expected, String replacement, boolean same) {
        int start = expected.equals("[[one]]") ? NOTE.indexOf("\n[[one]]") + 1 : NOTE.indexOf(expected);
        Span span = new Span(start, start + expected.length());
        EditedText text = new EditedText(NoteText.of(NOTE), List.of(new TextEdit(span, expected, replacement)));

        FactComparison comparison = new FactComparison(text, scan(text.before()), scan(text.after()));

        assertThat(comparison.isSame()).isEqualTo(same);
        assertThat(text.isSameElsewhere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.canvas, a.md, b.md, true",
        "a.canvas, '\"2\"}', '\"1\"}', false",
        "a.base, a.md, b.md, true",
        "a.base, formula.b, formula.a, false"
    })
    void what_is_wrong_with_a_canvas_or_base_must_stay(String path, String expected, String replacement, boolean same) {
        String whole = path.equals("a.canvas")
                ? "{\"nodes\":[{\"id\":\"1\",\"type\":\"file\",\"file\":\"a.md\"},{\"id\":\"2\"}]}"
                : "filters: file(\"a.md\") == formula.b\nformulas: {b: 1}\n";
        int start = whole.indexOf(expected);
        Span span = new Span(start, start + expected.length());
        EditedText text = new EditedText(NoteText.of(whole), List.of(new TextEdit(span, expected, replacement)));

        FactComparison comparison = new FactComparison(text, read(path, text.before()), read(path, text.after()));

        assertThat(comparison.isSame()).isEqualTo(same);
    }

    private static Note read(String path, NoteText text) {
        return FileFacts.read(VaultPath.of(path), text);
    }

    /** A fact that is added to notes has to be compared, too, and then gets its place here. */
    @Test
    void these_are_the_facts_that_are_compared() {
        assertThat(Arrays.stream(Note.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(FactComparisonTest::tellsFacts)
                        .map(Method::getName)
                        // It follows from the time stamps and adds nothing to them.
                        .filter(name -> !name.equals("unitSlip")))
                .containsExactlyInAnyOrder(
                        "frontMatter",
                        "links",
                        "externalLinks",
                        "malformedLinks",
                        "headings",
                        "blockIds",
                        "tags",
                        "footnotes",
                        "timestamps",
                        "sections",
                        "zones",
                        "definedLinks",
                        "canvasProblems",
                        "baseProblems",
                        "limitReached",
                        "suppressionComments",
                        "logTimes",
                        "logDates");
    }

    private static boolean tellsFacts(Method method) {
        return method.getReturnType() == List.class || method.getReturnType() == Optional.class;
    }

    private static Note scan(NoteText text) {
        return NoteScanner.scan(VaultPath.of("start.md"), text);
    }
}
