package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Entries of a log that stand out of the order of the others (spec R10.9, R10.10). */
@AutoService(Rule.class)
public final class LogOrder implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("log-order", Severity.WARNING)
            .summary("An entry of a log is out of order")
            .reason("""
                    A log has its entries in the order of their times or dates, the oldest or the newest first. A list's
                    items that begin with times of day are a log, and so are items or headings that begin with dates
                    such as `2024-01-31`; where nearly all are in order, an entry that is not has often a wrong time, or
                    stands at the wrong place. There is one report for a log. It names the fewest entries without which
                    the others are in order.

                    Both directions are in order, and so is one step of twelve hours or more, which may be midnight, and
                    one from noon to the small hours of a clock of twelve hours. Where more than a third of the times or
                    a fifth of the dates are out of order, the list is arranged otherwise and is left alone. Times such
                    as `9:30` might be verses or scores, and are judged only beside one such as `09:30`, `9:30:15` or
                    `9.30pm`, or in a note whose name begins with a date.""")
            .example("- 09:30 Tea\n- 10:51 Call\n- 10:15 Mail\n", "- 09:30 Tea\n- 10:15 Mail\n- 10:51 Call\n");

    private static final int MAX_RELATED = 50;

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.logTimes().isEmpty() && note.logDates().isEmpty()) {
            return;
        }
        for (LogSeries series : LogGroups.of(note)) {
            List<LogStep> steps = series.steps();
            if (!steps.isEmpty()) {
                context.report(finding(steps, series.size()));
            }
        }
    }

    private static Finding finding(List<LogStep> steps, int entries) {
        List<Related> related = new ArrayList<>();
        for (LogStep step : steps) {
            if (related.size() < MAX_RELATED) {
                related.add(step.related());
            }
        }
        String message = steps.size() + " of " + entries + " entries of the log "
                + (steps.size() == 1 ? "stands" : "stand") + " out of order";
        return Finding.at(steps.get(0).entry().span(), message)
                .help("Correct the time, or move the entry to its place")
                .related(related);
    }
}
