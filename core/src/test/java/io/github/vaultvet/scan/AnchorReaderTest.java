package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an anchor that is a time stamp ends, and what keeps it from being sound. */
class AnchorReaderTest {

    private static final String TAG = "<a class=\"yt-timestamp\" data-t=\"00:02:17\">";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[00:02:17]</a> => SOUND => [00:02:17]</a>",
                "[00:02:17]</a => UNCLOSED => [00:02:17]</a",
                "[00:02:17]</abbr> => UNCLOSED => [00:02:17]",
                "[00:02:17]</a1> b</a> => ODD_LABEL => [00:02:17]</a1> b</a>",
                "<abbr>x</abbr> y</a> => ODD_LABEL => <abbr>x</abbr> y</a>",
                "00:02:17 text => UNCLOSED => 00:02:17",
                "00:02:17] text => UNCLOSED => 00:02:17]",
                "00:02:17> => UNCLOSED => 00:02:17>",
                "[00:02: => UNCLOSED => ''",
                "[00:02:17]</A> => SOUND => [00:02:17]</A>",
                "[00:02:17]</a \t> => SOUND => [00:02:17]</a \t>",
                "[00:02:17]</a x> => UNCLOSED => [00:02:17]</a",
                "(00:02:17)</a> => SOUND => (00:02:17)</a>",
                "[]</a> => SOUND => []</a>"
            })
    void an_anchor_ends_at_its_closing_tag_or_behind_its_clock(String rest, Shape shape, String read) {
        Scanned note = Scanned.of(TAG + rest);

        assertThat(note.note().timestamps())
                .extracting(stamp -> stamp.shape() + " " + note.source(stamp.span()))
                .containsExactly(shape + " " + TAG + read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<A CLASS=\"yt-timestamp\" DATA-T=\"00:02:17\"> => SOUND",
                "'<a\nclass = \"yt-timestamp\"\tdata-t\n=\n\"00:02:17\" />' => SOUND",
                "<a class=yt-timestamp data-t=00:02:17> => SOUND",
                "<a class=\"yt-timestamps\" data-t=\"00:02:17\"> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\" x> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\" data-t=\"00:02:18\"> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t='00:02:17\"> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\"\"> => BROKEN_TAG",
                "<a class=\"yt-timestamp\" data-t=> => SOUND"
            })
    void a_tag_is_sound_if_its_quotes_and_its_class_are(String tag, Shape shape) {
        assertThat(Scanned.of("x " + tag + "[00:02:17]</a>").note().timestamps())
                .extracting(Timestamp::shape)
                .containsExactly(shape);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<a data-x=\"1:2\"> => 1",
                "<a data-x=\"12\"> => 0",
                "<a data-x=\"1:2x\"> => 0",
                "<a data-x=\"\"> => 0",
                "<a href=\"09:59\"> => 1",
                "<a title=\"1:2\"> => 0",
                "<a class=\"My-TimeStamp\"> => 1",
                "<a class=\"yt video\"> => 0",
                "<a class=\"yt-0\"> => 1",
                "<a class=\"yt\" x> => 1",
                "<a class=\"ayt-0\"> => 0"
            })
    void an_anchor_is_meant_as_a_stamp_if_it_says_a_position_or_has_the_class(String tag, int count) {
        assertThat(Scanned.of("x " + tag + "y</a>").note().timestamps()).hasSize(count);
    }

    @Test
    void an_anchor_before_another_is_nested_only_if_one_is_closed() {
        assertThat(shapes(TAG + "x " + TAG + "y " + TAG + "[00:02:17]</a>")).isEqualTo("NESTED NESTED SOUND");
        assertThat(shapes(TAG + "x " + TAG + "y ")).isEqualTo("UNCLOSED UNCLOSED");
        assertThat(shapes(TAG + "x " + TAG + "y</a> " + TAG + "z " + TAG))
                .isEqualTo("NESTED ODD_LABEL UNCLOSED UNCLOSED");
        assertThat(shapes(TAG + "x " + TAG + "y\n\n" + TAG + "z</a>")).isEqualTo("UNCLOSED UNCLOSED ODD_LABEL");
    }

    private static String shapes(String text) {
        return String.join(
                " ",
                Scanned.of(text).note().timestamps().stream()
                        .map(stamp -> stamp.shape().name())
                        .toList());
    }
}
