package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are offered for a target that is missing, and in which order. */
class FileFinderTest {

    /** R3.11: a name is the end of a path, aligned to its folders. */
    @ParameterizedTest
    @CsvSource({
        "pic, a/pic.png",
        "a/pic, a/pic.png",
        "./pic, a/pic.png",
        "../a/pic, a/pic.png",
        "/a/pic, a/pic.png",
        "PIC, a/pic.png",
        "b/pic, ''",
        "ic, ''",
        "xa/pic, ''",
        "a/ic, ''",
        "deep, ''",
        "plan, b.c/plan.pdf",
        "notes, ''"
    })
    void an_attachment_is_named_whose_extension_was_left_out(String target, String attachment) {
        TestVault vault = TestVault.of("s.md", "a/pic.png", "zz/long/pic.jpg", "b.c/plan.pdf", "xa/deep.d/none");

        assertThat(unwritten(vault, target).attachment().map(VaultPath::value))
                .isEqualTo(attachment.isEmpty() ? Optional.empty() : Optional.of(attachment));
    }

    @ParameterizedTest
    @CsvSource({
        "people, a/people",
        "people/, a/people",
        "a/people/, a/people",
        "./people, a/people",
        "../people/, a/people",
        "PEOPLE, a/people",
        "eople, ''",
        "b/people, ''",
        "xa/people/, ''",
        "dir, dir"
    })
    void a_folder_is_named_that_is_called_like_the_target(String target, String folder) {
        TestVault vault = TestVault.of("s.md", "a/people/ada.md", "dir/x.md");

        assertThat(unwritten(vault, target).folder().map(VaultPath::value))
                .isEqualTo(folder.isEmpty() ? Optional.empty() : Optional.of(folder));
    }

    @Test
    void of_hidden_files_the_first_path_is_named() {
        TestVault vault = TestVault.of("s.md")
                .hidden(".b/x.md")
                .hidden(".a/z/x.md")
                .hidden(".c/x.md")
                .hidden(".a/pic.png");

        assertThat(vault.judge("s.md", "x").cause()).contains(new Cause.Hidden(".a/z/x.md"));
        assertThat(vault.judge("s.md", "pic.png").cause()).contains(new Cause.Hidden(".a/pic.png"));
    }

    @Test
    void of_notes_with_an_alias_the_shortest_path_comes_first_and_each_counts_once() {
        TestVault vault = TestVault.of("s.md")
                .aliases("a/longer.md", "aliases", "AI", "ai", "Thinking")
                .aliases("b.md", "aliases", "Other", "AI");

        assertThat(candidates(vault.judge("s.md", "Ai"))).containsExactly("b.md", "a/longer.md");
        assertThat(candidates(vault.judge("s.md", "Thinking"))).containsExactly("a/longer.md");
    }

    @Test
    void a_path_that_only_leads_elsewhere_is_no_spelling() {
        TestVault vault = TestVault.of("c/s.md", "a/b/note.md", "a/my_note.md");

        assertThat(word(vault.judge("c/s.md", "./note"))).isEqualTo("wrong-folder");
        assertThat(word(vault.judge("c/s.md", "../d/note.md"))).isEqualTo("wrong-folder");
        assertThat(word(vault.judge("c/s.md", "/b/note"))).isEqualTo("wrong-folder");
        assertThat(word(vault.judge("c/s.md", "/a/my note"))).isEqualTo("spelling");
    }

    @Test
    void of_very_many_files_of_a_name_those_in_a_folder_of_the_name_are_found() {
        TestVault vault = TestVault.of(IntStream.range(0, 60)
                .mapToObj(number -> "top/in_" + number + "/my_note.md")
                .toArray(String[]::new));

        assertThat(candidates(vault.judge("top/in_7/my_note.md", "IN 42/My-Note")))
                .containsExactly("top/in_42/my_note.md");
        assertThat(candidates(vault.judge("top/in_7/my_note.md", "My Note")))
                .hasSize(10)
                .startsWith("top/in_7/my_note.md", "top/in_0/my_note.md", "top/in_1/my_note.md");
        assertThat(candidates(vault.judge("top/in_7/my_note.md", "elsewhere/my_note")))
                .hasSize(10)
                .startsWith("top/in_7/my_note.md", "top/in_0/my_note.md");
    }

    private static Cause.Unwritten unwritten(TestVault vault, String target) {
        return (Cause.Unwritten) vault.judge("s.md", target).cause().orElseThrow();
    }

    private static List<String> candidates(JudgedLink judged) {
        return judged.cause().orElseThrow().candidates().stream()
                .map(VaultPath::value)
                .toList();
    }

    private static String word(JudgedLink judged) {
        return judged.cause().map(Cause::word).orElse("none");
    }
}
