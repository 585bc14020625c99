package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {

    private static final Outline OUTLINE = NoteSummary.ofTarget(
                    FileFacts.read(VaultPath.of("a.md"), NoteText.of("""
                            ---
                            aliases: [An alias]
                            ---
                            # One
                            ## Zwei und Zwölf
                            > # Quoted

                            text ^block

                            text[^foot]

                            [^foot]: note
                            """.getBytes(StandardCharsets.UTF_8))))
            .outline();

    @Test
    void what_is_written_as_it_stands_is_found_at_a_glance() {
        assertThat(List.of("#One", "#Zwei und Zwölf", "#^block")).allMatch(OUTLINE::plainlyHas);
    }

    @Test
    void all_else_is_left_to_a_thorough_look() {
        assertThat(List.of("", "#", "#one", "#Quoted", "#An alias", "#foot", "#[^foot]", "#^One", "#^Block", "#block"))
                .noneMatch(OUTLINE::plainlyHas);
        assertThat(List.of("#One#Zwei und Zwölf", "##One", "#^", "#One ", "One"))
                .noneMatch(OUTLINE::plainlyHas);
    }

    @Test
    void a_glance_finds_nothing_that_a_thorough_look_does_not() {
        Anchors anchors = Anchors.of(OUTLINE);
        for (String fragment : List.of("#One", "#Zwei und Zwölf", "#^block", "#Quoted", "#One#Zwei und Zwölf", "#no")) {
            boolean found = new FragmentCheck(anchors, fragment).status() == FragmentStatus.FOUND;
            assertThat(found || !OUTLINE.plainlyHas(fragment)).as(fragment).isTrue();
        }
    }
}
