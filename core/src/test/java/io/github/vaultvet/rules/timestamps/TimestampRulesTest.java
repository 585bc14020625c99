package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.rules.RuleProbe;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Direction;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Options;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Scope;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampRulesTest {

    private static final RuleProbe MALFORMED = RuleProbe.of(new MalformedTimestamp());
    private static final RuleProbe MISMATCH = RuleProbe.of(new TimestampMismatch());
    private static final RuleProbe ORDER = RuleProbe.of(new TimestampOrder());
    private static final RuleProbe SLIP = RuleProbe.of(new TimestampUnitSlip());
    private static final RuleProbe BEYOND = RuleProbe.of(new TimestampBeyondEnd());

    private static String anchor(String position, String label) {
        return "<a class=\"yt-timestamp\" data-t=\"" + position + "\">" + label + "</a>";
    }

    @ParameterizedTest
    @CsvSource({
        "14:12, [14:12], is not written as hh:mm:ss, 00:14:12",
        "75:10, 75:10, is not written as hh:mm:ss, 01:15:10",
        "00:5:52, [00:5:52], is not written as hh:mm:ss, 00:05:52",
        "0:52:30, [0:52:30], has not two digits for the hours, 00:52:30",
        "024:45:00, [024:45:00], has not two digits for the hours, 24:45:00",
        "01:19:17], [01:19:17], is not written as hh:mm:ss, 01:19:17",
        "01:00:32:00, [01:00:32], is not written as hh:mm:ss, 01:00:32",
        "[00:01:02], [00:01:02], is not written as hh:mm:ss, 00:01:02",
        "0:59:59, [0:59:59], has not two digits for the hours, 00:59:59",
        "099:59:09, [099:59:09], has not two digits for the hours, 99:59:09"
    })
    void repairsAPosition(String position, String label, String fault, String repaired) {
        String text = "A " + anchor(position, label) + ".";
        assertThat(MALFORMED.findings(text))
                .extracting(Finding::message)
                .containsExactly("The position \"" + position + "\" " + fault);
        assertThat(MALFORMED.fixed(text)).isEqualTo("A " + anchor(repaired, "[" + repaired + "]") + ".");
        assertThat(MALFORMED.findings(text).get(0).fixes().get(0).safety()).isEqualTo(Safety.SAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "05:24:99, [05:24:99], has more than 59 seconds",
        "05:74:09, [05:74:09], has more than 59 minutes",
        "1:2:3:4, [1:2:3:4], is not written as hh:mm:ss",
        "14:12, [15:12], is not written as hh:mm:ss"
    })
    void leavesAPositionWhoseMeaningIsUncertain(String position, String label, String fault) {
        String text = "A " + anchor(position, label) + ".";
        assertThat(MALFORMED.findings(text))
                .extracting(Finding::message)
                .containsExactly("The position \"" + position + "\" " + fault);
        assertThat(MALFORMED.fixed(text)).isEqualTo(text);
    }

    @Test
    void suggestsTheLabelInPlaceOfAPlaceholder() {
        String text = "A " + anchor("HH:MM:SS", "[00:01:02]");
        assertThat(MALFORMED.fixed(text)).isEqualTo("A " + anchor("00:01:02", "[00:01:02]"));
        assertThat(MALFORMED.findings(text).get(0).fixes().get(0).safety()).isEqualTo(Safety.SUGGESTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<a class=\"yt=\"yt-timestamp\" data-t=\"00:01:02\">[00:01:02]</a> → The tag of the time stamp \"00:01:02\" is broken",
                "<a class=\"yt_timestamp\" data-t=\"00:01:02\">[00:01:02]</a> → The tag of the time stamp \"00:01:02\" is broken",
                "<a class=\"yt-timestamp\" href=\"00:01:02\">[00:01:02]</a> → The time stamp \"00:01:02\" has no attribute data-t",
                "<a class=\"yt-timestamp\" data-t=\"00:01:02\">[00:01:02] → The time stamp \"00:01:02\" is not closed",
                "<a class=\"yt-timestamp\" data-t=\"00:01:02\">00:01:02> → The time stamp \"00:01:02\" is not closed",
                "<a class=\"yt-timestamp\" data-t=\"00:01:02\"> → The time stamp \"00:01:02\" is not closed"
            })
    void writesABrokenElementAnew(String element, String message) {
        String text = "A " + element + " b";
        assertThat(MALFORMED.messages(text)).containsExactly(element + " → " + message);
        assertThat(MALFORMED.fixed(text)).isEqualTo("A " + anchor("00:01:02", "[00:01:02]") + " b");
    }

    @Test
    void reportsAnAnchorThatSwallowsTheNext() {
        String text = "A <a class=\"yt-timestamp\" data-t=\"00:01:02\">x " + anchor("00:01:03", "[00:01:03]");
        assertThat(MALFORMED.findings(text))
                .extracting(Finding::message)
                .containsExactly("The time stamp \"00:01:02\" is not closed before the next one begins");
    }

    @ParameterizedTest
    @CsvSource({
        "'', The time stamp \"00:01:02\" shows nothing",
        "[00:1:2], The label \"00:1:2\" is no time",
        "[the ores], The label \"the ores\" is no time",
        "[01:02], The label \"01:02\" leaves out the hours"
    })
    void reportsALabelThatIsNoTime(String label, String message) {
        assertThat(MALFORMED.findings("A " + anchor("00:01:02", label)))
                .extracting(Finding::message)
                .containsExactly(message);
    }

    @Test
    void repairsALabelOnlyWhereItCanBeRead() {
        assertThat(MALFORMED.fixed("A " + anchor("00:01:02", "[01:02]")))
                .isEqualTo("A " + anchor("00:01:02", "[00:01:02]"));
        assertThat(MALFORMED.fixed("A " + anchor("00:01:02", ""))).isEqualTo("A " + anchor("00:01:02", "[00:01:02]"));
        assertThat(MALFORMED.fixed("A " + anchor("00:01:02", "[x]"))).isEqualTo("A " + anchor("00:01:02", "[x]"));
    }

    @Test
    void canAllowShortLabels() {
        RuleProbe lenient = MALFORMED.with(new MalformedTimestamp.Options(true, false));
        assertThat(lenient.findings("A " + anchor("00:01:02", "[01:02]"))).isEmpty();
    }

    @Test
    void canRequireBrackets() {
        String text = "A " + anchor("00:01:02", "00:01:02");
        RuleProbe strict = MALFORMED.with(new MalformedTimestamp.Options(false, true));
        assertThat(MALFORMED.findings(text)).isEmpty();
        assertThat(strict.fixed(text)).isEqualTo("A " + anchor("00:01:02", "[00:01:02]"));
        assertThat(strict.findings("A " + anchor("00:01:02", "[00:01:02]"))).isEmpty();
        assertThat(strict.findings("A " + anchor("01:01:02", "[1:01:02]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=\"yt-timestamp\" data-t=\"01:01:02\">[01:01:02]</a>",
                "<a class=\"yt-timestamp\" data-t=\"01:01:02\">1:01:02</a>",
                "<a class='yt-timestamp' data-t='99:59:59'>[99:59:59]</a>",
                "<a href=\"https://example.org\">[1:2]</a>",
                "[00:01:99] and [00:01:02](#t=00:01:02)",
                "`<a class=\"yt-timestamp\" data-t=\"1:2\">[1:2]</a>`"
            })
    void isSilentAboutSoundStamps(String text) {
        assertThat(MALFORMED.findings("A " + text)).isEmpty();
    }

    @Test
    void reportsAnAnchorThatShowsAnotherTime() {
        String text = anchor("00:04:53", "[00:05:53]");
        assertThat(MISMATCH.messages("A " + text))
                .containsExactly(text + " → The label \"00:05:53\" leads to another time, \"00:04:53\"");
    }

    @Test
    void reportsALinkThatShowsAnotherTime() {
        assertThat(MISMATCH.findings("A [[#00:02:58|00:02:56]]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"01:48:31, [1:48:31]", "00:18:33, 18:33", "00:00:10, [00:00:10.4]", "00:00:10, [x]", "00:00:10, ''"})
    void takesTheSameInstantForTheSame(String position, String label) {
        assertThat(MISMATCH.findings("A " + anchor(position, label))).isEmpty();
        assertThat(MISMATCH.findings("A [[#09:28|9:28]] and [[#09:28|x]]")).isEmpty();
    }

    private static String stamps(String... times) {
        StringBuilder text = new StringBuilder("A");
        for (String time : times) {
            text.append(' ').append(anchor(time, "[" + time + "]"));
        }
        return text.append('\n').toString();
    }

    @Test
    void reportsAStampThatGoesBack() {
        String text = stamps("00:00:10", "00:02:17", "00:02:14", "00:02:36");
        Finding finding = ORDER.findings(text).get(0);
        assertThat(finding.message()).isEqualTo("1 of 4 time stamps goes back by 00:00:03");
        assertThat(text.substring(finding.span().start())).startsWith(anchor("00:02:14", "[00:02:14]"));
        assertThat(finding.related()).extracting(Related::message).containsExactly("00:02:14 after 00:02:17");
    }

    @Test
    void reportsOnceANoteWithTheFewestStamps() {
        String text = stamps("00:00:10", "00:50:00", "00:00:20", "00:00:30", "00:00:25", "00:00:40");
        List<Finding> findings = ORDER.findings(text);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).isEqualTo("2 of 6 time stamps go back, at most by 00:49:40");
        assertThat(findings.get(0).related())
                .extracting(Related::message)
                .containsExactly("00:50:00 before 00:00:20", "00:00:25 after 00:00:30");
    }

    @Test
    void acceptsTheSameTimeTwice() {
        assertThat(ORDER.findings(stamps("00:00:10", "00:00:10", "00:00:20"))).isEmpty();
    }

    @Test
    void canTolerateSmallSteps() {
        String text = stamps("00:00:10", "00:00:20", "00:00:17", "00:00:30", "00:00:26");
        assertThat(ORDER.with(new Options(Scope.NOTE, 3, Direction.ASCENDING, true, false))
                        .findings(text))
                .extracting(Finding::message)
                .containsExactly("1 of 5 time stamps goes back by 00:00:04");
    }

    @Test
    void canCompareWithinSectionsOnly() {
        String text = "# One\n\n" + stamps("00:00:10", "00:00:20") + "\n# Two\n\n" + stamps("00:00:05");
        assertThat(ORDER.findings(text)).hasSize(1);
        assertThat(ORDER.with(new Options(Scope.SECTION, 0, Direction.ASCENDING, true, false))
                        .findings(text))
                .isEmpty();
    }

    @Test
    void canCompareWithinParagraphsOrListsOnly() {
        String list = "- " + stamps("00:00:20") + "- " + stamps("00:00:10");
        assertThat(ORDER.with(new Options(Scope.LIST, 0, Direction.ASCENDING, true, false))
                        .findings(list))
                .hasSize(1);
        assertThat(ORDER.with(new Options(Scope.PARAGRAPH, 0, Direction.ASCENDING, true, false))
                        .findings(list))
                .isEmpty();
        assertThat(ORDER.with(new Options(Scope.PARAGRAPH, 0, Direction.ASCENDING, true, false))
                        .findings(stamps("00:00:20", "00:00:10")))
                .hasSize(1);
    }

    @Test
    void comparesFormsSeparately() {
        assertThat(ORDER.findings(stamps("00:00:20", "00:00:30") + "\n[00:00:10] x\n"))
                .isEmpty();
    }

    @Test
    void acceptsALogWithTheNewestEntryOnTop() {
        assertThat(ORDER.findings("[00:00:30] c\n\n[00:00:20] b\n\n[00:00:10] a\n"))
                .isEmpty();
        assertThat(ORDER.findings("[00:00:10] a\n\n[00:00:30] c\n\n[00:00:20] b\n"))
                .hasSize(1);
    }

    @Test
    void listsAtMostFiftyPlaces() {
        StringBuilder text = new StringBuilder("A");
        for (int minute = 59; minute >= 0; minute--) {
            text.append(' ').append(anchor("00:%02d:00".formatted(minute), "[00:%02d:00]".formatted(minute)));
        }
        Finding finding = ORDER.findings(text.toString()).get(0);
        assertThat(finding.message()).isEqualTo("59 of 60 time stamps go back, at most by 00:59:00");
        assertThat(finding.related()).hasSize(50);
    }

    @Test
    void aToleranceCannotBeNegative() {
        assertThatThrownBy(() -> new Options(Scope.NOTE, -1, Direction.ASCENDING, true, false))
                .hasMessage("tolerance must not be negative");
    }

    @Test
    void aNoteOfShiftedStampsHasOneFindingAndNoneWhenTheyAreShiftedBack() {
        String text = stamps("00:48:00", "02:17:00", "06:36:00", "99:04:00", "100:08:00");
        assertThat(findingsOfAll(text)).hasSize(1);
        assertThat(SLIP.findings(text))
                .extracting(Finding::message)
                .containsExactly("5 of 5 time stamps have minutes and seconds in place of hours and minutes,"
                        + " such as \"100:08:00\" for 01:40:08");
        String shifted = SLIP.fixed(text);
        assertThat(shifted).isEqualTo(stamps("00:00:48", "00:02:17", "00:06:36", "01:39:04", "01:40:08"));
        assertThat(findingsOfAll(shifted)).isEmpty();
    }

    private static List<Finding> findingsOfAll(String text) {
        return Stream.of(SLIP, MALFORMED, MISMATCH, ORDER, BEYOND)
                .flatMap(rule -> rule.findings("---\nduration: PT1H42M\n---\n" + text).stream())
                .toList();
    }

    @Test
    void aBrokenElementIsReportedEvenAmongShiftedStamps() {
        String text = stamps("00:48:00", "02:17:00", "06:36:00", "09:04:00")
                + "<a class=\"yt_timestamp\" data-t=\"09:12:00\">[09:12:00]</a>";
        assertThat(MALFORMED.findings(text)).hasSize(1);
        assertThat(SLIP.findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "duration: 600, 00:10:02, 1",
        "Duration: 600.5, 00:10:01, 0",
        "length: '10:00', 00:10:01, 1",
        "runtime: 1:02:03, 01:02:03, 0",
        "duration: pt1h2m3s, 01:02:04, 1",
        "duration: PT90M, 01:29:00, 0",
        "duration: PT, 01:29:00, 0",
        "duration: PT1S2H, 01:29:00, 0",
        "duration: PT1M1M, 01:29:00, 0",
        "duration: PT09M, 00:09:01, 1",
        "duration: PT09M, 00:09:00, 0",
        "duration: PT1.5H, 01:30:01, 1",
        "duration: PT1.5H, 01:30:00, 0",
        "duration: P1D, 01:29:00, 0",
        "duration: -5, 01:29:00, 0",
        "duration: [600], 01:29:00, 0",
        "pages: 600, 01:29:00, 0"
    })
    void reportsAStampBehindTheEnd(String property, String time, int count) {
        assertThat(BEYOND.findings("---\n" + property + "\n---\n" + stamps(time)))
                .hasSize(count);
    }

    @Test
    void aLengthInMinutesIsOneBehindWhichHalfOfTheStampsLie() {
        String length = "---\nduration: 60\n---\n";
        String half = length + stamps("00:00:10", "00:00:20", "00:00:30", "00:10:00", "00:20:00", "00:30:00");
        String fewer = length + stamps("00:00:10", "00:00:20", "00:00:30", "00:00:40", "00:10:00", "00:20:00");
        assertThat(BEYOND.findings(half)).isEmpty();
        assertThat(BEYOND.findings(fewer).get(0).related()).hasSize(2);
        assertThat(BEYOND.findings(length + stamps("00:10:00")).get(0).related())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "A [x](talk.mp4#t=10,1:99) => The position \"1:99\" in the link is no time",
                "'# Video\n- 00:10 - 00:99 a\n- 00:20 b' => The time stamp \"00:99\" is no time"
            })
    void reportsAnEndThatIsNoTime(String text, String message) {
        assertThat(MALFORMED.findings(text)).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void repairsAClockInALinkThatTakesWholeSeconds() {
        String video = "[x](https://youtu.be/dQw4w9WgXcQ?t=%s)";
        assertThat(MALFORMED.fixed(video.formatted("1:30"))).isEqualTo(video.formatted("90"));
        assertThat(MALFORMED.fixed(video.formatted("1:30.5"))).isEqualTo(video.formatted("1:30.5"));
    }

    @Test
    void checksManyStampsOfANote() {
        StringBuilder text = new StringBuilder(100_000 * 66);
        for (int i = 0; i < 100_000; i++) {
            String time = "%02d:%02d:%02d".formatted(i * 7 % 5, i % 60, i % 59);
            text.append(anchor(time, "[" + time + "]")).append('\n');
        }
        assertThat(ORDER.findings(text.toString())).hasSize(1);
    }
}
