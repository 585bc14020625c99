package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percent sequences as JavaScript's {@code decodeURI} reads them (spec R2.9), and the definitions that have them. */
class DecodeUriTest {

    @ParameterizedTest
    @CsvSource({
        "a%20b, a b",
        "%41%7E%7e, A~~",
        "x%C3%A9y%20z, xéy z",
        "%df%bf, \u07ff",
        "%E2%82%AC, €",
        "%ef%bf%bd, \ufffd",
        "%F0%9F%91%A9!, 👩!",
        "%2f%3F%23%26, %2f%3F%23%26",
        "é%20, 'é '",
        "ab, ab"
    })
    void sequences_of_utf8_are_decoded_unless_the_character_is_reserved(String text, String decoded) {
        assertThat(DecodeUri.decode(text)).contains(decoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "a%2",
                "%G0",
                "%0g",
                "%２０",
                "%2０",
                "%C3",
                "%C3%A",
                "%C3xyz",
                "%C3%28",
                "%80",
                "%BF%BF",
                "%C0%80",
                "%E2%82",
                "%E2%82x00",
                "%ED%A0%80",
                "%F0%9F%91",
                "%F8%80%80%80%80",
                "%FF",
                "a%20%"
            })
    void other_sequences_make_the_whole_text_unreadable(String text) {
        assertThat(DecodeUri.decode(text)).isEmpty();
    }

    /** R2.14. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[r]: a.md => [r]: a.md|a.md|a.md||r",
                "[r]: <a b.md#C d> \"t\" => [r]: <a b.md#C d>|a b.md#C d|a b.md|#C d|r",
                "[r]: <a>b => ''",
                "[r\\]]: a%20b.md 't' => [r\\]]: a%20b.md|a%20b.md|a b.md||r\\]",
                "'[r]:\n  a.md' => '[r]:\n  a.md|a.md|a.md||r'",
                "[r]: a\\#b.md => [r]: a\\#b.md|a\\#b.md|a|#b.md|r",
                "[r]: #c => [r]: #c|#c||#c|r",
                "[r]: https://x.y => ''",
                "[r]: <> => ''",
                "[r]: a%ZZ.md => ''"
            })
    void a_definition_leads_to_its_destination(String text, String link) {
        Scanned note = Scanned.of(text);
        assertThat(String.join(
                        "\n",
                        note.note().definedLinks().stream()
                                .map(defined -> note.source(defined.span()) + "|" + note.source(defined.targetSpan())
                                        + "|" + defined.target() + "|" + defined.fragment() + "|"
                                        + defined.display().orElseThrow())
                                .toList()))
                .isEqualTo(link);
    }
}
