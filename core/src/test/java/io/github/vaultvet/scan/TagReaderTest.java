package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a tag begins, where it ends, and what was cut off (spec R6.1). */
class TagReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"#t", "x #t", "x\u00a0#t", "x\u3000#t", "x\t#t", "==#t==", "~~#t~~", "*#t*", "`x`#t", "[[x]]#t"})
    void a_tag_begins_behind_a_blank_or_where_text_does(String text) {
        assertThat(Scanned.of(text).tags()).containsExactly("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x#t",
                "\u00e0#t",
                "\u3001#t",
                "\u30c0#t",
                "\u4000#t",
                "=#t",
                "x~#t",
                ".#t",
                "##t",
                "# t",
                "#12",
                "\\#t"
            })
    void elsewhere_it_is_none(String text) {
        assertThat(Scanned.of(text).tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x #a/b-c_d1,a/b-c_d1",
        "x #caf\u00e9 y,caf\u00e9",
        "x #a\u00a0b,a",
        "x #a\u0085b,a",
        "x #\u6f22\u3000b,\u6f22",
        "x #\ud83d\ude00b c,\ud83d\ude00b",
        "x #1a,1a",
        "x #a;b,a",
        "x #a#b,a"
    })
    void a_tag_ends_before_what_cannot_be_in_one(String text, String tag) {
        assertThat(Scanned.of(text).tags()).startsWith(tag);
    }

    @Test
    void what_would_have_gone_on_is_told() {
        assertThat(cutOff("x #a+b c")).isEqualTo("+b");
        assertThat(cutOff("x #a&b c")).isEqualTo("&b");
        assertThat(cutOff("x #a.net c")).isEqualTo(".net");
        assertThat(cutOff("x #a.5 c")).isEqualTo(".5");
        assertThat(cutOff("x #a++")).isEqualTo("++");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x #a. b", "x #a.B", "x #a.", "x #a&amp;b", "x #a & b", "x #a, b", "x #a"})
    void a_full_stop_and_an_entity_are_no_part_of_it(String text) {
        assertThat(cutOff(text)).isEmpty();
    }

    private static String cutOff(String text) {
        return Scanned.of(text).note().tags().get(0).cutOff();
    }
}
