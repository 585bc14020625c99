package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a video says about a place in it. */
class VideoTimeTest {

    private static final String WATCH = "https://www.youtube.com/watch";

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "90s, 90",
        "1h2m3s, 3723",
        "2m, 120",
        "1m30, 90",
        "1h30, 3630",
        "1h9s, 3609",
        "0, 0",
        "9999999, 9999999"
    })
    void a_duration_is_seconds_or_has_units(String value, long seconds) {
        assertThat(VideoTime.duration(value)).contains(new Clock(seconds * 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1d", "1m1h", "1m1m", "1s5", "1s1s", "10000000", "1:30", "/s", "1m:", "-1"})
    void another_text_is_no_duration(String value) {
        assertThat(VideoTime.duration(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?v=dQw4w9WgXcQ&t=90, SOUND",
        "?t=90&v=dQw4w9WgXcQ, SOUND",
        "?v=dQw4w9WgXcQ#t=90, SOUND",
        "?v=dQw4w9WgXc_&t=90, SOUND",
        "?v=dQw4w9WgX-Z&start=90, SOUND",
        "?v=dQw4w9WgXcQ&t=90&start=90, TWO_POSITIONS",
        "?v=dQw4w9WgXc&t=90, BAD_VIDEO_ID",
        "?v=dQw4w9WgXcQQ&t=90, BAD_VIDEO_ID",
        "?v=dQw4w9WgXc@&t=90, BAD_VIDEO_ID",
        "?v=dQw4w9WgXc[&t=90, BAD_VIDEO_ID",
        "?t=90, BAD_VIDEO_ID"
    })
    void a_video_has_an_id_of_eleven_characters_and_one_position(String query, Shape shape) {
        assertThat(VideoTime.of(WATCH + query)).map(LinkTime::shape).contains(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?v=dQw4w9WgXcQ",
                "?v=dQw4w9WgXcQ&t",
                "?v=dQw4w9WgXcQ&tt=90",
                "?v=dQw4w9WgXcQ&end=90",
                "",
                "s?v=dQw4w9WgXcQ&t=90"
            })
    void an_address_without_a_beginning_says_nothing(String query) {
        assertThat(VideoTime.of(WATCH + query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1, dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?t=1, dQw4w9WgXcQ",
        "https://www.youtube.com/embed/dQw4w9WgXcQ?start=1, dQw4w9WgXcQ"
    })
    void all_addresses_of_a_video_are_one_recording(String address, String recording) {
        assertThat(VideoTime.of(address)).map(LinkTime::resource).contains(recording);
    }
}
