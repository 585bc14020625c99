package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Sequence;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "(00:12) text → (00:12)",
                "**00:04:13** text → **00:04:13**",
                "**00:04:13**: text → **00:04:13**",
                "**00:04:13 text** → **00:04:13",
                "*0:12* text → *0:12*",
                "_0:12_ text → _0:12_",
                "`00:04` text → `00:04`",
                "00:04:13 - text → 00:04:13",
                "00:04:13.5 – text → 00:04:13.5",
                "00:12 Name: text → 00:12",
                "00:12: text → 00:12",
                "75:10 → 75:10",
                "00:10–00:20 text → 00:10–00:20",
                "(00:10 - 00:20) text → (00:10 - 00:20)",
                "[00:10 — 00:20] text → [00:10 — 00:20]",
                "`00:10-00:20` → `00:10-00:20`"
            })
    void readsPlacesInARecording(String line, String stamp) {
        for (String lead : List.of("- ", "* [x] ", "1. ", "> ", "# ")) {
            Note note = scan("![[talk.mp4]]\n\n" + lead + line + "\n" + lead + "0:59 other\n");
            assertThat(note.timestamps()).extracting(Timestamp::form).containsExactly(Form.LEADING, Form.LEADING);
            assertThat(slices(note, note.timestamps())).containsExactly(stamp, "0:59");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:30 text",
                "**09:30** text",
                "9.30pm text",
                "12 am text",
                "9 P.M. text",
                "09:30 - 10:15 text",
                "14:05",
                "1:30p.m.",
                "09:30–10:15: text"
            })
    void readsTimesOfDay(String line) {
        for (String lead : List.of("- ", "+ [ ] ", "2) ", "### ")) {
            Note note = scan(lead + line + "\n" + lead + "23:10 other\n");
            assertThat(note.logTimes()).as(lead).hasSize(2);
            assertThat(note.timestamps()).isEmpty();
            assertThat(slices(note, note.logTimes()).get(1)).isEqualTo("23:10");
            assertThat(note.logTimes().get(0).start()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'- 2024-01-31 text', 2024-01-31",
        "'## 2024-01-31', 2024-01-31",
        "'- **2024-01-31**: text', 2024-01-31",
        "'- [2024-01-31] text', 2024-01-31",
        "'- 2024-01-31T10:00', 2024-01-31T10:00",
        "'- 2024-01-31 10:00:05 text', 2024-01-31 10:00:05",
        "'- 2024-01-31T10:00:00.123+02:00 text', 2024-01-31T10:00:00.123+02:00",
        "'- 2024-01-31T10:00:00Z', 2024-01-31T10:00:00Z",
        "'- 2024-01-31 3 apples', 2024-01-31"
    })
    void readsDates(String line, String date) {
        Note note = scan(line);
        assertThat(slices(note, note.logDates())).containsExactly(date);
        assertThat(note.logDates().get(0).date()).isPresent();
    }

    /** R10.15, and what only looks like a clock or a date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 16:9 wide",
                "- 3:16 verse",
                "- 1:1 verse",
                "- 10.0.0.1:80",
                "- 12:34:56:78",
                "- 00:1a:2b:3c:4d:5e",
                "- 2001:db8:0:1::1",
                "- 978-3-16-148410-0",
                "- 12:00 UTC is noon",
                "- 1.1 Chapter",
                "- 1.1.1 Chapter",
                "- 00:30% of",
                "- 0:30am5",
                "- 00:30x",
                "- (00:30 text",
                "- `00:30 text`",
                "- [00:30](https://x.org)",
                "- [00:30][ref]",
                "- text 00:30",
                "- 2024-01-31-7",
                "- 2024-01-31x",
                "- 2024/01/31",
                "- 20240131",
                "- [2024-01-31](https://x.org)",
                "- 1234:30 x",
                "- 00:3000",
                "- am",
                "- 13",
                "- ::",
                "- 7 amber",
                "    00:30 code",
                "$$\n00:30\n$$",
                "%%\n00:30\n%%",
                "<!--\n00:30\n-->",
                "```\n00:30\n```"
            })
    void leavesOtherThingsAlone(String text) {
        Note note = scan("https://youtu.be/dQw4w9WgXcQ\n\n" + text + "\n\n" + text + "\n");
        assertThat(note.timestamps()).isEmpty();
        assertThat(note.logTimes()).isEmpty();
        assertThat(note.logDates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'- 09:30 a\n- 10:15 b', 0, 2",
        "'- 09:30 a', 0, 0",
        "'- 09:30 a\n- 45:15 b', 2, 0",
        "'- 09:30:00 a\n- 10:15 b', 2, 0",
        "'- 09:30 a\n- 9.45 pm b\n- 23:30:10 c', 0, 3",
        "'- 09:30 a\n- 24:00 b\n- 10:10 c', 0, 3",
        "'# Transcript\n- 09:30 a\n- 10:15 b', 2, 0",
        "'# Video\n\n# Day\n- 09:30 a\n- 10:15 b', 0, 2",
        "'---\nmedia_link: x\n---\n- 09:30 a\n- 10:15 b', 2, 0",
        "'---\nsource: https://vimeo.com/1\n---\n- 09:30 a\n- 10:15 b', 2, 0",
        "'[x](https://www.twitch.tv/videos/1)\n- 09:30 a\n- 10:15 b', 2, 0",
        "'- 39:30 a\n- 53:05 b', 0, 0",
        "'09:30 a\n10:15 b', 0, 0",
        "'00:09:30 a\n00:10:15 b', 2, 0",
        "'| 0:00 | a |\n|-|-|\n| 45:15 | b |', 2, 0",
        "'| a | 0:00 |\n|-|-|\n| b | 45:15 |', 0, 0",
        "'- 09:30 a\n    - 10:15 b', 0, 0"
    })
    void judgesClocksByThoseAroundThem(String text, int stamps, int times) {
        Note note = scan(text.replace("\\n", "\n"));
        assertThat(note.timestamps()).hasSize(stamps);
        assertThat(note.logTimes()).hasSize(times);
    }

    @Test
    void saysWhatStandsTogether() {
        Note note = scan("# Video\n- 00:10 a\n- 00:20 b\n\ntext\n\n- 00:30 c\n- 00:40 d\n\n## 00:50 e\n\n## 59:00 f\n");
        assertThat(note.timestamps().stream()
                        .map(stamp -> stamp.group().sequence().kind()))
                .containsExactly(
                        Sequence.Kind.LIST,
                        Sequence.Kind.LIST,
                        Sequence.Kind.LIST,
                        Sequence.Kind.LIST,
                        Sequence.Kind.HEADINGS,
                        Sequence.Kind.HEADINGS);
        assertThat(note.timestamps().stream()
                        .map(stamp -> stamp.group().sequence())
                        .distinct())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 00:10 a\n",
                "- 00:10 a\n\nx\n\n",
                "# 00:10\n",
                "09:30\n",
                "- 2024-01-31\n",
                "((((",
                "0:",
                "0:00:00:",
                "- 00:10 - 00:20 - ",
                "# Video 0:00\n- 0:00\n- 0:01\n\ntext\n",
                "| 0:00 ",
                "2024-01-31T",
                "99 am "
            })
    @Timeout(20)
    void growsNoFasterThanTheText(String piece) {
        assertThat(scan("# Video\n" + piece.repeat(2_000_000 / piece.length()))).isNotNull();
    }

    private static List<String> slices(Note note, List<? extends Fact> facts) {
        return facts.stream().map(fact -> note.text().slice(fact.span())).toList();
    }

    private static Note scan(String text) {
        return NoteScanner.scan(VaultPath.of("n.md"), NoteText.of(text));
    }
}
