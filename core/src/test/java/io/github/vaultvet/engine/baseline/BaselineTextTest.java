package io.github.vaultvet.engine.baseline;

import static io.github.vaultvet.engine.baseline.SampleFinding.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the file. */
final class BaselineTextTest {

    private static Baseline read(String text) throws BaselineException {
        return BaselineText.read(text.getBytes(StandardCharsets.UTF_8), "b.tsv");
    }

    private static String written(Baseline baseline) {
        return new String(BaselineText.write(baseline), StandardCharsets.UTF_8);
    }

    @Test
    void lines_are_sorted_by_all_but_their_count() {
        Baseline baseline = Baseline.of(all(
                "broken-link b.md:1 t",
                "broken-link a.md:1 u",
                "broken-link a.md:1 t",
                "broken-link a.md:9 t",
                "broken-embed c.md:1 t"));

        assertThat(written(baseline)).isEqualTo("""
                        1\tbroken-embed\tc.md\tt
                        2\tbroken-link\ta.md\tt
                        1\tbroken-link\ta.md\tu
                        1\tbroken-link\tb.md\tt
                        """);
    }

    @Test
    void nothing_is_an_empty_file() throws BaselineException {
        assertThat(BaselineText.write(Baseline.EMPTY)).isEmpty();
        assertThat(read("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\tnew\nline\r.md",
                "back\\slash\\n.md",
                "\u001b[31mred.md",
                "\u202eright.md",
                "\u2068video\u2069/x.md",
                "\u2028.md",
                "\ud83d\udc68\u200d\ud83d\udc69.md",
                "\ud800.md",
                "Gr\u00fc\u00dfe \u65e5\u672c.md",
                "\\u0041.md"
            })
    void names_of_any_kind_come_back(String name) throws BaselineException {
        Diagnostic plain = SampleFinding.of("broken-link x.md:1 t");
        Diagnostic finding =
                new Diagnostic(plain.rule(), plain.severity(), VaultPath.of(name), plain.place(), plain.finding(), 0);
        Baseline baseline = Baseline.of(List.of(finding));
        String text = written(baseline);

        assertThat(text.codePoints().filter(c -> c < ' ')).containsExactly(9, 9, 9, 10);
        assertThat(read(text)).isEqualTo(baseline);
        assertThat(LineKey.note(baseline.counts().keySet().iterator().next())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\tbroken-link\ta.md\tt\r\n1\tbroken-embed\ta.md\t\r\n",
                "\ufeff1\tbroken-embed\ta.md\t\n2\tbroken-link\ta.md\tt\n",
                "2\tbroken-link\ta.md\tt\n\n1\tbroken-embed\ta.md\t",
                "1\tbroken-link\ta.md\tt\n2\tbroken-link\ta.md\tt\n1\tbroken-embed\ta.md\t\n1\tbroken-link\ta.md\tt"
            })
    void what_editors_and_merges_do_to_a_file_does_no_harm(String text) throws BaselineException {
        assertThat(read(text).counts()).isEqualTo(Map.of("broken-link\ta.md\tt", 2, "broken-embed\ta.md\t", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 broken-link a.md|four fields",
                "1 broken-link a.md t u|four fields",
                "note|four fields",
                "0 broken-link a.md t|first field",
                "-1 broken-link a.md t|first field",
                "x broken-link a.md t|first field",
                "1234567890 broken-link a.md t|first field",
                "1 Broken a.md t|second field",
                "1 broken-link /a.md t|third field",
                "1 broken-link '' t|third field",
                "1 broken-link a\\x.md t|third field",
                "1 broken-link a.md t\\|fourth field",
                "'1 broken-link a.md \u0007'|fourth field",
                "<<<<<<< ours|a merge conflict",
                "=======|a merge conflict"
            })
    void a_line_that_is_none_is_named(String line, String what) {
        String text = "1\tbroken-link\ta.md\tt\n" + line.replace("''", "").replace(' ', '\t') + "\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BaselineException.class)
                .hasMessageStartingWith("b.tsv:2:1: ")
                .hasMessageContaining(what);
    }

    @Test
    void bytes_that_are_no_text_are_named() {
        byte[] bytes = "1\tbroken-link\ta.md\tt\n1\tbroken-link\t\u00ff.md\tt\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> BaselineText.read(bytes, "b.tsv")).hasMessageStartingWith("b.tsv:2:1: ");
    }

    @Test
    void a_conflict_is_settled_where_the_file_is_written_anew() throws BaselineException {
        String text = """
                1\tbroken-link\ta.md\ta
                <<<<<<< ours
                1\tbroken-link\ta.md\tb
                =======
                2\tbroken-link\ta.md\tb
                >>>>>>> theirs
                """;

        assertThat(BaselineText.readSettlingConflicts(text.getBytes(StandardCharsets.UTF_8), "b.tsv")
                        .counts())
                .isEqualTo(Map.of("broken-link\ta.md\ta", 1, "broken-link\ta.md\tb", 2));
    }
}
