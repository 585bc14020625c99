package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

                    Notes that are arranged by topic go back on purpose: choose another scope for them, or switch the
                    rule off.""")
            .example(
                    "Intro [00:00:10], ores [00:02:17], coal [00:02:14].",
                    "Intro [00:00:10], ores [00:02:14], coal [00:02:17].")
            .options(new Options(Scope.NOTE, 0));

    private static final int MAX_RELATED = 50;
    private static final long SECOND = 1000;

    /** What belongs together. */
    public enum Scope {
        NOTE,
        SECTION,
        PARAGRAPH,
        LIST
    }

    /** See the components. */
    public record Options(
            @Describe("Within what the stamps must be in order: note, section, paragraph or list")
            Scope scope,

            @Describe("How many seconds a stamp may go back")
            int tolerance) {

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
        List<Timestamp> stamps = new ArrayList<>(note.timestamps().size());
        for (Timestamp stamp : note.timestamps()) {
            if (stamp.clock().isPresent()) {
                stamps.add(stamp);
            }
        }
        if (stamps.size() < 2) {
            return;
        }
        Options options = context.options(INFO);
        List<BackwardStep> steps = new ArrayList<>();
        for (List<Timestamp> group : groups(stamps, options.scope())) {
            if (!isNewestFirst(group)) {
                steps.addAll(BackwardStep.in(group));
            }
        }
        steps.removeIf(step -> step.millis() <= options.tolerance() * SECOND);
        if (!steps.isEmpty()) {
            steps.sort(Comparator.comparing(step -> step.stamp().span()));
            context.report(finding(steps, stamps.size()));
        }
    }

    private static List<List<Timestamp>> groups(List<Timestamp> stamps, Scope scope) {
        if (scope == Scope.NOTE && haveOneForm(stamps)) {
            return List.of(stamps);
        }
        // Keys are enums and numbers: hashing a record costs more than all else here, and a vault has many stamps.
        Map<Form, Map<Integer, List<Timestamp>>> groups = new EnumMap<>(Form.class);
        for (Timestamp stamp : stamps) {
            int number =
                    switch (scope) {
                        case NOTE -> 0;
                        case SECTION -> stamp.section();
                        case PARAGRAPH -> stamp.paragraph();
                        case LIST -> stamp.list();
                    };
            groups.computeIfAbsent(stamp.form(), form -> new HashMap<>())
                    .computeIfAbsent(number, key -> new ArrayList<>())
                    .add(stamp);
        }
        return groups.values().stream()
                .flatMap(byNumber -> byNumber.values().stream())
                .toList();
    }

    private static boolean haveOneForm(List<Timestamp> stamps) {
        Form form = stamps.get(0).form();
        for (Timestamp stamp : stamps) {
            if (stamp.form() != form) {
                return false;
            }
        }
        return true;
    }

    /** A log with the newest entry on top is in order too; it is written with bare stamps (spec R10.9). */
    private static boolean isNewestFirst(List<Timestamp> group) {
        if (group.get(0).form() != Form.BARE) {
            return false;
        }
        for (int i = 1; i < group.size(); i++) {
            Clock before = group.get(i - 1).clock().orElseThrow();
            if (before.compareTo(group.get(i).clock().orElseThrow()) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(List<BackwardStep> steps, int total) {
        long largest = 0;
        List<Related> related = new ArrayList<>();
        for (BackwardStep step : steps) {
            largest = Math.max(largest, step.millis());
            if (related.size() < MAX_RELATED) {
                related.add(step.related());
            }
        }
        String message = steps.size() + " of " + total
                + (steps.size() == 1 ? " time stamps goes back by " : " time stamps go back, at most by ")
                + new Clock(largest).hhmmss();
        return Finding.at(steps.get(0).stamp().span(), message)
                .help("Correct the times, or set the option scope if the note does not follow the recording")
                .related(related);
    }
}
