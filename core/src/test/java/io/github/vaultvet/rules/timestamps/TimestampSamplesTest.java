package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.rules.RuleProbe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of spec R10.16: clocks, fragments, links to videos, labels, logs, dates and their order. */
class TimestampSamplesTest {

    private static final RuleProbe MALFORMED = RuleProbe.of(new MalformedTimestamp());
    private static final RuleProbe MISMATCH = RuleProbe.of(new TimestampMismatch());
    private static final RuleProbe ENTRY = RuleProbe.of(new InvalidLogEntry());
    private static final RuleProbe LOG = RuleProbe.of(new LogOrder());
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
    @ValueSource(
            strings = {
                "https://vimeo.com/76979871#t=1m30s",
                "https://player.vimeo.com/video/76979871#t=90",
                "https://www.twitch.tv/videos/40003000?t=1h2m3s",
                "https://www.bilibili.com/video/BV1xx411c7mD?p=2&t=90",
                "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?t=90"
            })
    void linksToOtherSites(String url) {
        assertThat(MALFORMED.findings("[x](" + url + ")")).isEmpty();
        String bad = url.substring(0, url.lastIndexOf("t=")) + "t=1:30";
        assertThat(MALFORMED.findings("[x](" + bad + ")")).hasSize(1);
        assertThat(MISMATCH.findings("[00:07](" + url + ")")).hasSize(1);
        String order = "- [02:00](" + url.substring(0, url.lastIndexOf("t=")) + "t=120)\n- [01:30](" + url + ")\n";
        assertThat(ORDER.findings(order)).hasSize(url.contains("1h2m3s") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "9.30pm", "12 am", "9 P.M.", "0:05", "09:30 - 10:15", "23:30 - 00:15"})
    void soundLogEntries(String entry) {
        assertThat(ENTRY.findings("- 08:00 a\n- 08:10 b\n- " + entry + " x\n")).isEmpty();
        assertThat(ENTRY.findings("# 08:00\n# 08:10\n# " + entry + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:3", "13:00pm", "09:60", "0:30am", "14:00 - 13:30", "23:7"})
    void falseLogEntries(String entry) {
        assertThat(ENTRY.messages("- 08:00 a\n- 08:10 b\n- " + entry + " x\n"))
                .singleElement()
                .asString()
                .startsWith(entry);
        assertThat(ENTRY.findings("- " + entry + " x\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "2024-01-01T10:00",
                "2024-01-01 10:00:05",
                "2024-01-01T10:00:00+02:00",
                "2024-01-01T10:00:00Z",
                "2000-02-29"
            })
    void soundDates(String date) {
        assertThat(ENTRY.findings("## " + date + "\n\n- " + date + " x\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-04-31",
                "1900-02-29",
                "2024-1-1",
                "2024-01-01T24:30"
            })
    void falseDates(String date) {
        assertThat(ENTRY.messages("- 2024-01-02 a\n- " + date + " x\n"))
                .singleElement()
                .asString()
                .startsWith(date + " → The date \"" + date + "\" ");
    }

    @ParameterizedTest
    @CsvSource({
        "'09:30,10:51,10:15,11:00', 1",
        "'09:30,10:15,10:15,11:00', 0",
        "'18:00,12:05,09:30', 0",
        "'22:10,23:00,00:15,01:20', 0",
        "'01:20,00:15,23:00,22:10', 0",
        "'08:00,09:00,10:00,07:30,11:00', 1",
        "'09:30,11:45,1:15,3:00', 0",
        "'2024-01-05,2024-01-07,2024-01-06,2024-01-08,2024-01-09', 1",
        "'2024-01-09,2024-01-08,2023-01-06,2023-01-05,2022-01-01', 0",
        "'2024-01-05,2024-01-07,2024-01-06', 0"
    })
    void orderOfLogs(String entries, int findings) {
        String items = "- " + entries.replace(",", " x\n- ") + " x\n";
        assertThat(LOG.findings(items)).hasSize(findings);
        assertThat(LOG.findings("## " + entries.replace(",", "\n## ") + "\n")).hasSize(findings);
        assertThat(LOG.findings("```\n" + items + "```\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'(00:10)', '(00:50)', '(00:20)'",
        "'**00:00:10**', '**00:00:50**', '**00:00:20**'",
        "'`00:10`', '`00:50`', '`00:20`'",
        "'00:00:10 -', '00:00:50 -', '00:00:20 -'",
        "'00:10–00:20', '00:50–00:55', '00:20–00:30'"
    })
    void orderOfLeadingClocks(String first, String second, String third) {
        String video = "# Video\n\n";
        String sound = "- " + first + " a\n- " + third + " b\n- " + second + " c\n";
        String back = "- " + first + " a\n- " + second + " b\n- " + third + " c\n";
        assertThat(ORDER.findings(video + sound)).isEmpty();
        assertThat(ORDER.findings(video + back)).hasSize(1);
        assertThat(MALFORMED.findings(video + back)).isEmpty();
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
