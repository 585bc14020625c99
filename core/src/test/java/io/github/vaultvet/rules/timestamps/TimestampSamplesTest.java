package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.rules.RuleProbe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of spec R10.16: clocks, fragments, links to videos, labels and the order of anchors. */
class TimestampSamplesTest {

    private static final RuleProbe MALFORMED = RuleProbe.of(new MalformedTimestamp());
    private static final RuleProbe MISMATCH = RuleProbe.of(new TimestampMismatch());
    private static final RuleProbe ORDER = RuleProbe.of(new TimestampOrder());

    @ParameterizedTest
    @CsvSource({
        "0:05, 5000",
        "00:05, 5000",
        "12:34, 754000",
        "75:10, 4510000",
        "1:02:03, 3723000",
        "01:02:03.5, 3723500",
        "100:00, 6000000"
    })
    void soundClocks(String text, long millis) {
        assertThat(Clock.parse(text)).contains(new Clock(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:5", "00:60", "1:60:00", "1:2:3", ":30", "12:", "00:00:00:00", "1:02:03,5"})
    void malformedClocks(String text) {
        assertThat(Clock.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#t=30", "#t=30.5", "#t=10,20", "#t=,20", "#t=1:02,1:30", "#t=npt:10,20", "#t=10,e", "#t=10&loop"
            })
    void soundFragments(String fragment) {
        assertThat(MALFORMED.findings("[x](talk.mp4" + fragment + ") ![[talk.mp4" + fragment + "]]"))
                .isEmpty();
        assertThat(MALFORMED.findings("[x](" + fragment + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#t=", "#t=abc", "#t=20,10", "#t=10,10", "#t=1h2m", "#t=-5", "#t=1:60"})
    void malformedFragments(String fragment) {
        assertThat(MALFORMED.findings("[x](talk.mp4" + fragment + ")")).hasSize(1);
        assertThat(MALFORMED.findings("A ![[talk.mp4" + fragment + "]].")).hasSize(1);
        assertThat(MALFORMED.findings("[x](" + fragment + ")")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?t=90&v=dQw4w9WgXcQ",
                "https://youtube.com/watch?t=90s&v=dQw4w9WgXcQ",
                "https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s",
                "https://music.youtube.com/watch?v=dQw4w9WgXcQ&t=2m",
                "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=10&end=20",
                "https://youtu.be/dQw4w9WgXcQ?si=x&t=12",
                "https://youtu.be/dQw4w9WgXcQ?t=1m30"
            })
    void soundLinksToVideos(String url) {
        assertThat(MALFORMED.findings("[x](" + url + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtu.be/dQw4w9WgXcQ?t=1:30",
                "https://youtu.be/dQw4w9WgXcQ?t=",
                "https://youtu.be/dQw4w9WgXcQ?t=abc",
                "https://youtu.be/dQw4w9WgXcQ?t=-5",
                "https://youtu.be/dQw4w9WgXcQ?start=20&end=10",
                "https://youtu.be/dQw4w9WgXcQ?t=1&t=2",
                "https://youtu.be/dQw4w9WgXc?t=1",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=1:30"
            })
    void malformedLinksToVideos(String url) {
        assertThat(MALFORMED.findings("[x](" + url + ")")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[00:12](https://youtu.be/dQw4w9WgXcQ?t=12)",
                "[1:02:03](https://youtu.be/dQw4w9WgXcQ?x=y&t=3723s)",
                "[00:12](https://youtu.be/dQw4w9WgXcQ?t=13)",
                "[02:01]()"
            })
    void soundLabels(String link) {
        assertThat(MALFORMED.findings(link)).isEmpty();
        assertThat(MISMATCH.findings(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[00:12](https://youtu.be/dQw4w9WgXcQ?t=72), 0, 1",
        "[00:75](https://youtu.be/dQw4w9WgXcQ?t=75), 1, 0",
        "[00:75](), 1, 0"
    })
    void falseLabels(String link, int malformed, int mismatched) {
        assertThat(MALFORMED.findings(link)).hasSize(malformed);
        assertThat(MISMATCH.findings(link)).hasSize(mismatched);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ?t=1:30, https://youtu.be/dQw4w9WgXcQ?t=90",
        "#t=1h2m, #t=3720",
        "talk.mp4#t=1m30s, talk.mp4#t=90",
        "talk.mp4#t=20, talk.mp4#t=20",
        "'talk.mp4#t=20,10', 'talk.mp4#t=20,10'"
    })
    void repairsWhatIsCertain(String url, String repaired) {
        assertThat(MALFORMED.fixed("[x](" + url + ")")).isEqualTo("[x](" + repaired + ")");
    }

    @ParameterizedTest
    @CsvSource({"'00:10,00:10,00:20', 0", "'00:20,00:10', 1"})
    void order(String times, int findings) {
        StringBuilder chapters = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (String time : times.split(",", -1)) {
            String url = "](https://youtu.be/dQw4w9WgXcQ?t=" + time.substring(3) + ")\n";
            chapters.append("- [").append(time).append(url);
            references.append("- [x").append(url);
        }
        assertThat(ORDER.findings(chapters.toString())).hasSize(findings);
        assertThat(ORDER.findings(references.toString())).isEmpty();
        assertThat(ORDER.findings(chapters.toString().replaceFirst("dQ", "Qd"))).isEmpty();
    }
}
