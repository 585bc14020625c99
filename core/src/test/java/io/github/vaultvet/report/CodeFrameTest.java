package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

    private static CodeFrame frame(String text, String where, int columns) {
        NoteText note = NoteText.of(text);
        int start = text.substring(0, text.indexOf(where)).getBytes(StandardCharsets.UTF_8).length;
        int end = start + where.getBytes(StandardCharsets.UTF_8).length;
        return CodeFrame.of(note, Place.in(note, new Span(start, end)), columns).get(0);
    }

    @Test
    void theMarkStandsUnderThePlace() {
        assertThat(frame("one\ntwo three\n", "three", 100)).isEqualTo(new CodeFrame("2", "two three", "    ^^^^^"));
    }

    @Test
    void wideCharactersTabsAndByteOrderMarkAreCountedAsTheyLook() {
        assertThat(frame("\ufeff\t漢e\u0301[[x]]", "[[x]]", 100))
                .isEqualTo(new CodeFrame("1", "    漢e\u0301[[x]]", "       ^^^^^"));
    }

    @Test
    void aLongLineIsCutRoundTheMark() {
        CodeFrame frame = frame("a".repeat(5000) + "[[x]]" + "b".repeat(5000), "[[x]]", 30);

        assertThat(frame.source()).isEqualTo("…aaaaaaaaa[[x]]bbbbbbbbbbbbbb…").hasSize(30);
        assertThat(frame.mark()).isEqualTo("          ^^^^^");
    }

    @Test
    void aMarkLongerThanTheWidthIsCutToo() {
        CodeFrame frame = frame("x " + "漢".repeat(100) + " y", "漢".repeat(100), 30);

        assertThat(frame.source()).isEqualTo("x " + "漢".repeat(13) + "…");
        assertThat(frame.mark()).isEqualTo("  " + "^".repeat(26));
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(frame("a [[b\r\nc]]", "[[b\r\nc]]", 100)).isEqualTo(new CodeFrame("1", "a [[b", "  ^^^"));
    }

    @Test
    void anEmptyPlaceGetsOneCaret() {
        NoteText note = NoteText.of("ab");

        assertThat(CodeFrame.of(note, Place.in(note, new Span(2, 2)), 100))
                .containsExactly(new CodeFrame("1", "ab", "  ^"));
    }

    @Test
    void aFindingAboutTheWholeFileHasNoFrame() {
        assertThat(CodeFrame.of(NoteText.of("ab"), Place.wholeFile(), 100)).isEmpty();
    }

    @Test
    void aNoteThatHasShrunkSinceHasNoFrame() {
        Place place = Place.in(NoteText.of("abc\nabc"), new Span(4, 7));

        assertThat(CodeFrame.of(NoteText.of("abc\na"), place, 100)).isEmpty();
    }

    @Test
    void aMarkInALineOfMegabytesIsFoundAtOnce() {
        String line = "é[[".repeat(1_000_000);
        NoteText note = NoteText.of(line + "[[x]]" + line);
        int start = line.length() + 1_000_000;
        Place place = Place.in(note, new Span(start, start + 5));

        assertThat(CodeFrame.of(note, place, 20).get(0).source()).isEqualTo("…é[[é[[[[x]]é[[é[[é…");
    }
}
