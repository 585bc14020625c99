package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.rules.RuleProbe;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Direction;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Options;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which time stamps are compared with each other, and when they go back. */
class StampGroupsTest {

    private static String stamp(String time) {
        return "<a class=\"yt-timestamp\" data-t=\"" + time + "\">[" + time + "]</a>";
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void clocks_that_lead_lines_are_compared_with_those_around_them_alone(Scope scope) {
        String text = "# Video\n\n- 00:30 a\n- 00:40 b\n\ntext\n\n- 00:10 c\n- 00:20 d\n";

        assertThat(findings(text, scope, Direction.ASCENDING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOTE, 1", "SECTION, 1", "LIST, 0", "PARAGRAPH, 0"})
    void paragraphs_of_a_section_are_no_list(Scope scope, int count) {
        String text = "A " + stamp("00:00:20") + "\n\nB " + stamp("00:00:10") + "\n";

        assertThat(findings(text, scope, Direction.ASCENDING)).hasSize(count);
        assertThat(findings(text.replace("\n\n", " "), scope, Direction.ASCENDING))
                .hasSize(1);
    }

    @Test
    void of_two_directions_the_forward_one_counts_where_both_are_as_good() {
        String text = "A " + stamp("00:00:10") + stamp("00:00:20") + stamp("00:00:10") + "\n";

        assertThat(findings(text, Scope.NOTE, Direction.EITHER).get(0).related())
                .extracting(Related::message)
                .containsExactly("00:00:10 after 00:00:20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "08:00:05, 20:00:05, 08:00:05, 09:00:15 => 0",
                "08:00:05, 20:00:04, 08:00:05, 09:00:15 => 1",
                "13:00:05, 13:30:15, 13:10:25, 14:00:35 => 1",
                "08:00:05, 22:00:15, 00:10:25, 22:30:35, 00:20:45 => 1"
            })
    void clocks_that_lead_lines_may_go_over_midnight_once(String times, int count) {
        String text = "# Video\n\n- " + times.replace(", ", " x\n- ") + " x\n";

        assertThat(findings(text, Scope.NOTE, Direction.ASCENDING)).hasSize(count);
    }

    @Test
    void anchors_are_no_times_of_day() {
        String text = "A " + stamp("08:00:00") + stamp("22:00:00") + stamp("00:10:00") + "\n";

        assertThat(findings(text, Scope.NOTE, Direction.ASCENDING)).hasSize(1);
    }

    private static List<Finding> findings(String text, Scope scope, Direction direction) {
        return RuleProbe.of(new TimestampOrder())
                .with(new Options(scope, 0, direction, true, false))
                .findings(text);
    }
}
