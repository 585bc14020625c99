package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the destination of a Markdown link means (spec R2.8), and how far a reference reaches (R2.14). */
class DestinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a&#33;b => a!b",
                "a&#x21;b => a!b",
                "a&#X21;b => a!b",
                "a&#128105;b => a👩b",
                "a&lpar;b&rpar; => a(b)",
                "a&#0;b => a&",
                "a&#x110000;b => a&",
                "a&#;b => a&",
                "a&#x;b => a&",
                "a&#2z;b => a&",
                "a&none;b => a&none;b",
                "a&;b => a&;b",
                "a&b => a&b",
                "a&amp => a&amp",
                "a&#00000033;b => a&",
                "a\\_b\\~c\\@d\\{e\\!f => a_b~c@d{e!f",
                "a\\b\\1\\é => a\\b\\1\\é",
                "a\\/b => a/b"
            })
    void escapes_and_entities_are_read_as_what_they_stand_for(String destination, String target) {
        assertThat(Scanned.of("[x](" + destination + ")").targets()).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {"./a:b => 1", "../a:b => 1", "a:b => 0", ":a => 0", "a/b => 1"})
    void a_colon_leads_out_of_the_vault_unless_the_path_is_relative(String destination, int links) {
        assertThat(Scanned.of("[x](" + destination + ")").targets()).hasSize(links);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[x][y] #t => t",
                "[x][#t] #u => u",
                "[x][y\\]#t] #u => u",
                "[#t][y] => t",
                "[#t] => t",
                "[x][] #t => t",
                "[x][]#t => t",
                "[x][y #t => t",
                "[x [y] #t] => t"
            })
    void the_label_of_a_reference_is_no_text(String text, String tag) {
        assertThat(Scanned.of(text).tags()).containsExactly(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[x][y][[a]] => a",
                "[x][][[a]] => a",
                "[x][[y]] [[a]] => a",
                "[x][y [[a]] => a",
                "[x [[a]]][y] => a",
                "!![[a]] => a",
                "'![[a]]![' => a",
                "x ![[a => ''",
                "[[a]][y](b) => a|b"
            })
    void a_wikilink_beside_a_reference_is_one(String text, String targets) {
        assertThat(Scanned.of(text).targets()).isEqualTo(targets.isEmpty() ? List.of() : List.of(targets.split("\\|")));
    }
}
