package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where blocks begin and end, as the links show that are read outside of them. */
class BlockEndsTest {

    /** R1.13. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'```\n[[a]]\n~~~\n[[b]]\n```\n[[c]]' => c",
                "'````\n```\n[[a]]\n````\n[[b]]' => b",
                "'```\n[[a]]\n`````\n[[b]]' => b",
                "'```\n    ```\n[[a]]\n```\n[[b]]' => b",
                "'```\n   ```\n[[a]]' => a",
                "'```\n``` x\n[[a]]\n``` \t\n[[b]]' => b",
                "'``` a`b\n[[a]]' => a",
                "'``` a\n\n[[a]]\n```\n[[b]]' => b",
                "'~~~ a`b\n[[a]]\n~~~\n[[b]]' => b",
                "'~~\n[[a]]\n~~' => a",
                "'   ~~~\n[[a]]\n~~~\n[[b]]' => b",
                "'- ```\n  [[a]]\n  ```\n  [[b]]' => b",
                "'> ```\n> [[a]]\n\n[[b]]' => b"
            })
    void a_fence_ends_at_one_that_is_as_long_and_stands_alone(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.15, R1.17. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'<script>\n\n[[a]]\n</Script> [[b]]\n[[c]]' => c",
                "'<style>\n\n[[a]]\n</pre> [[b]]\n[[c]]' => c",
                "'<pre>[[a]]</style>\n[[b]]' => b",
                "'<!-- x\n\n[[a]] --> [[b]]\n[[c]]' => c",
                "'   <!-- [[a]] --> [[b]]\n[[c]]' => c",
                "'<?php\n\n[[a]]\n?>\n[[b]]' => b",
                "'<!X\n\n[[a]]\n>\n[[b]]' => b",
                "'<!1\n[[a]]' => a",
                "'<![CDATA[\n\n[[a]]\n]>\n]]>\n[[b]]' => b",
                "'</div>\n[[a]]\n\n[[b]]' => b",
                "'<DIV\n[[a]]\n\n[[b]]' => b",
                "'<details/>\n[[a]]\n \n[[b]]' => b",
                "'<h6 x>[[a]]\n\n[[b]]' => b",
                "'<divx y\n[[a]]' => a",
                "'<b>\n[[a]]\n\n[[b]]' => b",
                "'<b x=\"y\"  >\t\n[[a]]\n\n[[b]]' => b",
                "'<b> x\n[[a]]' => a",
                "'text\n<b>\n[[a]]' => a",
                "'text\n<p>\n[[a]]' => ''",
                "'[[a]]\n<!-- [[b]]\n-->\n[[c]]' => a|c"
            })
    void html_ends_at_its_own_mark_or_at_a_blank_line(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.18, R1.19. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'$$ x\n[[a]]\ny $$\n[[b]]' => b",
                "'$$\n$$ x\n[[a]]\n$$  \n[[b]]' => b",
                "'$$\n$\n[[a]]\n$$\n[[b]]' => b",
                "'$$x$$\n[[a]]' => a",
                "'$$\n\n[[a]]\nx$$\n[[b]]' => b",
                "'%%\n`[[a]]` x %% `y\n[[b]]' => b",
                "'$$ x\n\n[[a]]\n$$\n[[b]]' => b",
                "'$$ x $ y\n\n[[a]]' => a",
                "'%% [[a]]\nx\n%%' => a",
                "'%%\nx\n[[a]] %% [[b]]' => a|b",
                "'%%\nx\n%%     [[a]]' => a",
                "'%% 50%\n`[[a]]\n\n%%\n[[b]]` [[c]]' => a|b|c",
                "'%%\nx %%   \n    [[a]]' => ''",
                "'text\n%%\n`\n%%\n[[a]]`' => a"
            })
    void math_and_comments_end_at_their_own_mark(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.24. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'[^1]: x\n\n    [[a]]' => a",
                "'[^1]: x\n\n\t[[a]]' => a",
                "'[^1]: x\n\n        [[a]]' => ''",
                "'[^1]: x\n\n    - y\n\n      [[a]]' => a",
                "'[^1]: ```\n[[a]]\n\n[[b]]' => b",
                "'[^1]:\n    [[a]]' => a",
                "'[^ 1]: x\n\n    [[a]]' => ''",
                "'[^]: x\n\n    [[a]]' => ''"
            })
    void a_footnote_goes_on_where_it_is_indented(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.28. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'[r]: x [[a]]' => a",
                "'[r]: x \"y\nz [[a]]\"\n[[b]]' => b",
                "'[r]: x\n(y [[a]])\n[[b]]' => b",
                "'[r]: x \"y\n\n[[a]]\"' => a",
                "'[r]: <x y> ''[[a]]''\n[[b]]' => b",
                "'[r]:\nx \"[[a]]\"\n[[b]]' => b",
                "'[r]: x \"[[a]]\" y' => a",
                "'[r]: x\"[[a]]\"\n[[b]]' => a|b",
                "'[r\\]]: x \"[[a]]\"' => ''",
                "'[]: x \"[[a]]\"' => a",
                "'[r] : x \"[[a]]\"' => a",
                "'[r]: \"[[a]]\"' => a",
                "'[r]: x \"[[a]]\"  \n    [[b]]' => ''",
                "'> [r]: x\n> \"[[a]]\"' => a"
            })
    void a_definition_is_a_label_a_destination_and_a_title(String text, String targets) {
        assertTargets(text, targets);
    }

    /** R1.2: what may end a paragraph, a quote or a list item without a blank line. */
    @Test
    void a_block_that_interrupts_text_is_a_section_of_its_own() {
        assertThat(Scanned.of("x\n# h\ny\n***\n- i\n\n> q\n~~~\n~~~\n1) n\n").sections())
                .containsExactly(
                        "paragraph: x",
                        "heading: # h",
                        "paragraph: y",
                        "thematicBreak: ***",
                        "list: - i",
                        "blockquote: > q",
                        "code: ~~~\n~~~",
                        "list: 1) n");
        assertThat(Scanned.of("x\n2. n\n#h\n~~\n| y\n").sections()).containsExactly("paragraph: x\n2. n\n#h\n~~\n| y");
    }

    private static void assertTargets(String text, String targets) {
        assertThat(Scanned.of(text).targets()).isEqualTo(targets.isEmpty() ? List.of() : List.of(targets.split("\\|")));
    }
}
