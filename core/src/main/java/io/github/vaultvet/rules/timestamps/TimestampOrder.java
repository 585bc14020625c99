package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time stamps that go back although the text goes on. */
@AutoService(Rule.class)
public final class TimestampOrder implements NoteRule {

    private static final RuleInfo<Options> INFO = RuleInfo.of("timestamp-order", Severity.WARNING)
            .summary("Time stamps go back although the text goes on")
            .reason("""
                    In notes that follow a recording, a stamp that is earlier than the one before it is often a slip of
                    the pen. There is one report for a note. It names the fewest stamps without which all others are in
                    order; the same time twice is in order. Stamps of different forms (anchors, `[00:01:02]`, links) are
                    compared only with their own kind.

                    Notes that are arranged by topic go back on purpose. Whether yours do, only you know: the strict
                    reading is the default, and two settings cover most vaults. A *transcript* follows the recording
                    from its first line to its last:

                        rules:
                          timestamp-order: {scope: note, tolerance: 0}

                    A *summary* has a topic for each heading and follows the recording within it; what leads it in names
                    the best moments, and a speaker may refer back a little:

                        rules:
                          timestamp-order: {scope: section, tolerance: 60, ignore-first-section: true}

                    Where not even a section follows the recording, choose the scope `paragraph`, or switch the rule
                    off. `overrides` in `vaultvet.yaml` give each folder its own setting.""")
            .example(
                    "Intro [00:00:10], ores [00:02:17], coal [00:02:14].",
                    "Intro [00:00:10], ores [00:02:14], coal [00:02:17].")
            .options(new Options(Scope.NOTE, 0, Direction.ASCENDING, true, false));

    private static final long SECOND = 1000;

    /** What belongs together. */
    public enum Scope {
        NOTE,
        SECTION,
        PARAGRAPH,
        LIST
    }

    /** Which way the times go. */
    public enum Direction {
        ASCENDING,
        DESCENDING,
        EITHER
    }

    /** See the components. */
    public record Options(
            @Describe("Within what the stamps must be in order: note, section, paragraph or list")
            Scope scope,

            @Describe("How many seconds a stamp may go back")
            int tolerance,

            @Describe("Which way the times go; either: each group the way that most of it goes")
            Direction direction,

            @Describe("Whether the same time may come twice")
            boolean allowRepeats,

            @Describe(
                    "Whether to leave out what stands before the first heading, or, if nothing does, before the second")
            boolean ignoreFirstSection) {

        public Options {
            if (tolerance < 0) {
                throw new IllegalArgumentException("tolerance must not be negative");
            }
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.timestamps().size() < 2) {
            return;
        }
        Options options = context.options(INFO);
        if (options.direction() == Direction.ASCENDING && options.allowRepeats() && areInOrder(note.timestamps())) {
            return;
        }
        List<StampSeries> groups = StampGroups.of(note, options);
        List<BackwardStep> steps = steps(groups, options);
        if (!steps.isEmpty() && note.unitSlip().isEmpty()) {
            int total = 0;
            for (StampSeries series : groups) {
                total += series.size();
            }
            context.report(OrderFinding.of(steps, total, options.direction()));
        }
    }

    private static List<BackwardStep> steps(List<StampSeries> groups, Options options) {
        if (groups.size() == 1 && options.tolerance() == 0) {
            return groups.get(0).steps(options.direction(), options.allowRepeats());
        }
        List<BackwardStep> steps = new ArrayList<>(0);
        for (StampSeries series : groups) {
            steps.addAll(series.steps(options.direction(), options.allowRepeats()));
        }
        steps.removeIf(step -> step.millis() > 0 && step.millis() <= options.tolerance() * SECOND);
        steps.sort(Comparator.comparing(BackwardStep::span));
        return steps;
    }

    /** Where no stamp is earlier than any before it, none is within what belongs together, whatever that is. */
    private static boolean areInOrder(List<Timestamp> stamps) {
        long latest = Long.MIN_VALUE;
        for (Timestamp stamp : stamps) {
            Optional<Clock> clock = stamp.clock();
            if (clock.isPresent()) {
                long millis = clock.get().millis();
                if (millis < latest) {
                    return false;
                }
                latest = millis;
            }
        }
        return true;
    }
}
