package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.NoteText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The expected values were computed with the program by which GitHub's uploader makes them. */
class LineHashesTest {

    private static List<String> hashes(String text) {
        NoteText note = NoteText.of(text);
        LineHashes hashes = LineHashes.of(note);
        List<String> all = new ArrayList<>();
        for (int line = 1; line <= note.lineCount(); line++) {
            all.add(hashes.of(line).orElseThrow());
        }
        assertThat(hashes.of(note.lineCount() + 1)).isEmpty();
        return all;
    }

    @Test
    void an_empty_note_has_one_line() {
        assertThat(hashes("")).containsExactly("c129715d7a2bc9a3:1");
    }

    @Test
    void blanks_and_kinds_of_line_ends_do_not_matter_and_equal_lines_are_numbered() {
        String text = "# Ada\r\n\r\nSee [[Charles Babbage]] – and\t[[Ada]].\r\n"
                + "same line\n".repeat(3)
                + "x".repeat(120) + "\n" + "y ".repeat(60) + "\rend 😀";

        assertThat(hashes(text))
                .containsExactly(
                        "dd4ef4d710bdd50:1",
                        "27e862beabee0875:1",
                        "cc761f88da46a6f7:1",
                        "53e11ef4d8705a8:1",
                        "dd654860353bf230:1",
                        "aa13c51aab3da4d8:1",
                        "52b56201ffb58620:1",
                        "51474cd7f41c3d81:1",
                        "93c91033ef0237b7:1");
    }

    @Test
    void equal_surroundings_give_equal_hashes_with_growing_numbers() {
        List<String> hashes = hashes("the same words again and again\n".repeat(9));

        assertThat(hashes.get(1)).isEqualTo(hashes.get(0).replace(":1", ":2"));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void a_note_of_many_lines_takes_linear_time() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> hashes("\n".repeat(300_000)));
    }
}
