package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a> → SOUND → 00:02:17 → 00:02:17",
                "<a data-t='00:02:17' class='x yt-timestamp'> 00:02:17 </a > → SOUND → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"14:12\">14:12</a> → SOUND → 14:12 → 14:12",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\"></a> → SOUND → 00:02:17 → ''",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:2:17]</a> → SOUND → 00:02:17 → 00:2:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[the ores]</a> → ODD_LABEL → 00:02:17 → the ores",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]}]</a> → ODD_LABEL → 00:02:17 → 00:02:17]}",
                "<a class=\"yt=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a> → BROKEN_TAG → 00:02:17 → 00:02:17",
                "<a class=\"yt_timestamp\" data-t=\"00:02:17\">[00:02:17]</a> → BROKEN_TAG → 00:02:17 → 00:02:17",
                "<a class class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a> → BROKEN_TAG → 00:02:17 → 00:02:17",
                "<a data-t=\"00:02:17\">[00:02:17]</a> → BROKEN_TAG → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17]-[00:02:20]</a> → BROKEN_TAG → 00:02:17]-[00:02:20] → ''",
                "<a class=\"yt-00:02\">[00:02:17]</a> → BROKEN_TAG → '' → 00:02:17",
                "<a class=\"yt-timestamp\" data=\"00:02:17\">[00:02:17]</a> → NO_POSITION → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-timestamp=\"00:02:17\">[00:02:17]</a> → NO_POSITION → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" href=\"00:02:17\">[00:02:17]</a> → NO_POSITION → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\">[00:02:17]</a> → NO_POSITION → '' → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17] → UNCLOSED → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">00:02:17> → UNCLOSED → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a → UNCLOSED → 00:02:17 → 00:02:17",
                "<a class=\"yt-timestamp\" data-t=\"00:02:17\"> → UNCLOSED → 00:02:17 → ''"
            })
    void readsAnchorsInEveryShape(String anchor, Shape shape, String position, String label) {
        String text = "Text " + anchor + " and more";
        Note note = scan(text);
        assertThat(note.timestamps()).hasSize(1);
        Timestamp stamp = note.timestamps().get(0);
        assertThat(stamp.form()).isEqualTo(Form.ANCHOR);
        assertThat(stamp.shape()).isEqualTo(shape);
        assertThat(note.text().slice(stamp.span())).isEqualTo(anchor);
        assertThat(written(note.text(), stamp.position())).isEqualTo(position);
        assertThat(written(note.text(), stamp.label())).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.org\">12:30</a>",
                "<a name=\"part\"></a>",
                "<a class=\"internal-link\" data-href=\"x\" data-toggle=\"y\">z</a>",
                "<a class=\"yt\">z</a>",
                "<abbr class=\"yt-timestamp\">z</abbr>",
                "`<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a>`",
                "<!-- <a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a> -->",
                "[02:17] is 3:16 in prose, ratio [16:9] and x [02:17]: y",
                "see [02:17] there",
                "[00:02:17][ref]",
                "[[00:02:17 Title]]",
                "[02:17](other.md)",
                "[ores](#ores)",
                "[x](other.md#t=10)"
            })
    void leavesOtherThingsAlone(String text) {
        assertThat(scan("A " + text).timestamps()).isEmpty();
    }

    @Test
    void leavesFencedCodeAlone() {
        String stamp = "<a class=\"yt-timestamp\" data-t=\"00:02:17\">[00:02:17]</a> [00:02:17]";
        assertThat(scan("```\n" + stamp + "\n```\n").timestamps()).isEmpty();
        assertThat(scan("~~~\n" + stamp).timestamps()).isEmpty();
    }

    @Test
    void anUnclosedAnchorEndsWhereTheNextBegins() {
        String anchor = "<a class=\"yt-timestamp\" data-t=\"00:00:0%d\">";
        Note note = scan("A " + anchor.formatted(1) + "x " + anchor.formatted(2) + "[00:00:02]</a>.");
        assertThat(note.timestamps()).extracting(Timestamp::shape).containsExactly(Shape.NESTED, Shape.SOUND);
        assertThat(note.text().slice(note.timestamps().get(0).span())).isEqualTo(anchor.formatted(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'text [00:02:17] text', [00:02:17]",
        "'[02:17] Name: text', [02:17]",
        "'- [02:17] text', [02:17]",
        "'> ## **[1:02:17]** text', [1:02:17]",
        "'text [00:02:77] text', [00:02:77]"
    })
    void readsBareStamps(String text, String stamp) {
        Note note = scan(text);
        assertThat(note.timestamps()).extracting(Timestamp::form).containsExactly(Form.BARE);
        assertThat(note.text().slice(note.timestamps().get(0).span())).isEqualTo(stamp);
    }

    @ParameterizedTest
    @CsvSource({
        "'[[#09:28]]', 09:28, 568000, ''",
        "'[[#09:28|9:28]]', 09:28, 568000, 9:28",
        "'[here](#t=90.5,100)', 90.5, 90500, ''"
    })
    void readsLinksIntoTheNoteItself(String link, String position, long millis, String label) {
        Note note = scan("A " + link + ".");
        assertThat(note.timestamps()).extracting(Timestamp::form).containsExactly(Form.LINK);
        Timestamp stamp = note.timestamps().get(0);
        assertThat(note.text().slice(stamp.span())).isEqualTo(link);
        assertThat(stamp.position().map(reading -> note.text().slice(reading.span())))
                .contains(position);
        assertThat(stamp.clock().orElseThrow().millis()).isEqualTo(millis);
        assertThat(written(note.text(), stamp.label())).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "'[00:02:56](#t=00:02:56)', #t=00:02:56, 00:02:56, 176000, 00:02:56",
        "'[00:09:28](#09:28)', #09:28, 09:28, 568000, 00:09:28",
        "'[here](#t=npt:1:30&loop)', #t=npt:1:30&loop, 1:30, 90000, ''"
    })
    void readsLinksThatCountAsExternalForTheirColon(
            String link, String url, String position, long millis, String label) {
        NoteText text = NoteText.of(link);
        NoteBuilder facts = new NoteBuilder();
        int start = link.indexOf('(') + 1;
        ExternalLink external = new ExternalLink(
                new Span(0, link.length()),
                url,
                new Span(start, link.length() - 1),
                false,
                Optional.of(link.substring(1, start - 2)));
        assertThat(new TimestampReader(text, facts).link(external)).isTrue();
        Timestamp stamp = facts.build(VaultPath.of("n.md"), text).timestamps().get(0);
        assertThat(stamp.position().map(reading -> text.slice(reading.span()))).contains(position);
        assertThat(stamp.clock().orElseThrow().millis()).isEqualTo(millis);
        assertThat(written(text, stamp.label())).isEqualTo(label);
    }

    @Test
    void saysWhereAStampStands() {
        String text =
                "[00:00:01]\n\n# One\n[00:00:02] [00:00:03]\n\n- [00:00:04]\n- [00:00:05]\n\n# Two\n\n[00:00:06]\n";
        List<Timestamp> stamps = scan(text).timestamps();
        assertThat(stamps).extracting(stamp -> stamp.group().section()).containsExactly(0, 1, 1, 1, 1, 2);
        assertThat(stamps.get(1).group().paragraph())
                .isEqualTo(stamps.get(2).group().paragraph());
        assertThat(stamps.get(3).group().paragraph())
                .isNotEqualTo(stamps.get(4).group().paragraph());
        assertThat(stamps.get(3).group().sequence())
                .isEqualTo(stamps.get(4).group().sequence());
        assertThat(stamps.get(2).group().sequence())
                .isNotEqualTo(stamps.get(3).group().sequence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=\"yt-timestamp\" data-t=\"00:00:01\">x ",
                "<a ",
                "<a class=\"yt ",
                "</a><a data-t=\"",
                "[00:00:01",
                "[1 ",
                "1) "
            })
    @Timeout(20)
    void growsNoFasterThanTheText(String piece) {
        assertThat(scan("A " + piece.repeat(2_000_000 / piece.length()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "![[talk.mp4#t=10,20]] → MEDIA → 10 → 20 → ''",
                "![[talk.mp4#t=1:02,e]] → MEDIA → 1:02 → '' → ''",
                "[x](talk.mp4#t=npt:10,20&loop) → MEDIA → 10 → 20 → ''",
                "[0:10](https://example.org/a.webm#t=10) → MEDIA → 10 → '' → 0:10",
                "[(00:00:16)](./transcript#t=00:00:16) → MEDIA → 00:00:16 → '' → 00:00:16",
                "[1:30](https://youtu.be/dQw4w9WgXcQ?si=x&t=90) → VIDEO → 90 → '' → 1:30",
                "[x](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s) → VIDEO → 1m30s → '' → ''",
                "![](https://www.youtube.com/embed/dQw4w9WgXcQ?start=10&end=20) → VIDEO → 10 → 20 → ''",
                "[02:01](ytseek://121) → LINK → 121 → '' → 02:01",
                "[02:01]() → LINK → '' → '' → 02:01",
                "[02:01](#t=121,130) → LINK → 121 → 130 → 02:01"
            })
    void readsLinksIntoRecordings(String link, Form form, String position, String end, String label) {
        Note note = scan("A " + link + " and more");
        assertThat(note.timestamps()).hasSize(1);
        Timestamp stamp = note.timestamps().get(0);
        assertThat(stamp.form()).isEqualTo(form);
        assertThat(note.text().slice(stamp.span())).isEqualTo(link);
        assertThat(written(note.text(), stamp.position())).isEqualTo(position);
        assertThat(written(note.text(), stamp.end())).isEqualTo(end);
        assertThat(written(note.text(), stamp.label())).isEqualTo(label);
        assertThat(stamp.clock()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://youtu.be/dQw4w9WgXcQ)",
                "[x](https://www.youtube.com/playlist?list=PL1&t=90)",
                "[x](https://example.org/watch?t=abc)",
                "[x](https://example.org/page#t=abc)",
                "[x](https://youtube.com.example.org/watch?v=dQw4w9WgXcQ&t=1:30)",
                "[x](paper.pdf#t=abc)",
                "![[#09:28]]",
                "[links]()",
                "[16:9 screens]()"
            })
    void leavesLinksToOtherThingsAlone(String text) {
        assertThat(scan("A " + text).timestamps()).isEmpty();
    }

    private static String written(NoteText text, Optional<Reading> reading) {
        return reading.map(known -> text.slice(known.span())).orElse("");
    }

    private static Note scan(String text) {
        return NoteScanner.scan(VaultPath.of("n.md"), NoteText.of(text));
    }
}
