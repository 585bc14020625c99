package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Link;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wikilinks, which are cut from the bytes of the note where that gives the same as cutting their text. */
class LinkReaderTest {

    private static final String MARKS = "ab |#<\\";
    private static final int LONGEST = 5;

    @Test
    void a_link_is_cut_from_bytes_as_its_text_is() {
        for (String inner : texts()) {
            Link link = Scanned.of("x [[" + inner + "]] y").note().links().get(0);

            assertThat(new LinkText(link.target(), link.fragment(), link.display()))
                    .as(inner)
                    .isEqualTo(LinkText.parse(inner));
        }
    }

    @Test
    void the_place_of_a_target_holds_target_and_fragment() {
        for (String inner : texts()) {
            Scanned scanned = Scanned.of("> x [[" + inner + "]] y\n> z");
            Link link = scanned.note().links().get(0);

            assertThat(scanned.source(link.targetSpan())).as(inner).isEqualTo(link.target() + link.fragment());
        }
    }

    @Test
    void a_link_ends_at_the_first_brackets_that_close() {
        assertThat(Scanned.of("[[a]b]] [[c]]]] [[]]] [[d[e]]").links())
                .containsExactly("[[a]b]]", "[[c]]", "[[]]]", "[[d[e]]");
    }

    @Test
    void a_link_does_not_go_on_in_the_next_line_nor_over_brackets_that_open() {
        assertThat(Scanned.of("[[a\nb]] [[c[[d]]").links()).containsExactly("[[d]]");
    }

    /** Every text of these marks. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= LONGEST; length++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (int i = 0; i < MARKS.length(); i++) {
                    texts.add(texts.get(from) + MARKS.charAt(i));
                }
            }
        }
        return texts.subList(1, texts.size());
    }
}
