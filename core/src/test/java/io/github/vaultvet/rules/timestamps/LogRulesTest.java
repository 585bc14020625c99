package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.rules.RuleProbe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a log may go back: over midnight, over noon, and never twice (spec R10.9, R10.10). */
class LogRulesTest {

    private static final RuleProbe ORDER = RuleProbe.of(new LogOrder());
    private static final RuleProbe INVALID = RuleProbe.of(new InvalidLogEntry());

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // Midnight: twelve hours back, and once.
                "08:00, 20:00, 08:00, 09:00 => ''",
                "08:00, 19:59, 08:00, 09:00 => 19:59",
                "07:00, 08:00, 22:00, 00:10, 22:30, 00:20 => 00:10 00:20",
                // Noon: four hours back from late morning, on a clock of twelve hours.
                "09:00, 09:30, 10:00, 6:00, 10:30, 10:40 => ''",
                "09:00, 09:30, 10:00, 6:01, 10:30, 10:40 => 6:01",
                "09:00, 09:30, 9:59, 5:00, 10:30, 10:40 => 5:00",
                "09:30, 11:45, 1:15, 13:30 => 1:15",
                // The newest first.
                "12:00, 09:00, 09:30, 08:00 => 09:30",
                "10:00, 09:00, 09:00, 08:00 => ''",
                // Fewer than two thirds in order are no order, and two entries are none.
                "09:00, 07:00, 10:00, 08:00, 11:00 => ''",
                "09:00, 08:00 => ''"
            })
    void a_log_of_times_goes_back_once_at_most(String times, String outOfOrder) {
        String log = "- " + times.replace(", ", "\n- ") + "\n";

        assertThat(outOfOrder(log)).isEqualTo(outOfOrder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "05T08:00, 05T10:00, 05T09:00, 06T11:30, 06T12:00 => 2024-01-05T09:00",
                "05T08:00Z, 05T10:00Z, 05T09:00Z, 06T11:30Z, 06T12:00Z => 2024-01-05T09:00Z",
                "05T08:00Z, 05T10:00, 05T09:00Z, 06T11:30Z, 06T12:00Z => ''",
                "05T08:00, 05T10:00, 05T09:00, 06, 06 => ''",
                "05, 06, 04, 07, 08 => 2024-01-04",
                "05, 06, 04, 07 => ''",
                "09, 08, 10, 07, 06 => 2024-01-10",
                "05, 06, 04, 03, 08, 09 => ''"
            })
    void dates_are_compared_to_the_second_if_all_have_a_time(String dates, String outOfOrder) {
        String log = "- 2024-01-" + dates.replace(", ", "\n- 2024-01-") + "\n";

        assertThat(outOfOrder(log)).isEqualTo(outOfOrder);
    }

    @Test
    void a_step_names_the_entry_that_it_contradicts() {
        assertThat(related("- 12:00 a\n- 09:00 b\n- 09:30 c\n- 08:00 d\n")).containsExactly("09:30 after 09:00");
        assertThat(related("- 10:00 a\n- 12:00 b\n- 11:00 c\n- 09:00 d\n")).containsExactly("10:00 before 12:00");
        assertThat(related("- 09:00 a\n- 12:00 b\n- 11:00 c\n- 13:00 d\n")).containsExactly("11:00 after 12:00");
        assertThat(related("- 12:30 a\n- 09:00 b\n- 11:00 c\n- 13:00 d\n")).containsExactly("12:30 before 09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "13:30 - 13:15, 1",
        "09:30 - 08:15, 0",
        "09:30 - 09:30, 0",
        "20:00 - 08:00, 0",
        "20:00 - 08:01, 1",
        "22:00 - 09:00, 0",
        "11:30 - 1:00, 0",
        "13:00 - 1:30, 1",
        "1:30 - 13:00, 0"
    })
    void an_entry_ends_after_its_beginning_or_over_midnight_or_noon(String range, int findings) {
        assertThat(INVALID.findings("- 07:00 a\n- " + range + " b\n")).hasSize(findings);
    }

    private static String outOfOrder(String log) {
        List<Finding> findings = ORDER.findings(log);
        assertThat(findings).hasSizeLessThan(2);
        return String.join(
                " ",
                findings.stream()
                        .flatMap(finding -> finding.related().stream())
                        .map(related -> log.substring(
                                related.span().start(), related.span().end()))
                        .toList());
    }

    private static List<String> related(String log) {
        return ORDER.findings(log).get(0).related().stream()
                .map(Related::message)
                .toList();
    }
}
