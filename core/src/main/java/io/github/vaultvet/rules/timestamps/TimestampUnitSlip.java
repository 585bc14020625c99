package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.UnitSlip;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Minutes and seconds that stand where hours and minutes belong, all through a note. */
@AutoService(Rule.class)
public final class TimestampUnitSlip implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("timestamp-unit-slip", Severity.ERROR)
            .summary("Minutes and seconds stand where hours and minutes belong, all through the note")
            .reason("""
                    `12:34:00` is well-formed, but where `00:12:34` was meant the reader lands hours behind the end of
                    the recording. One stamp alone does not show it. The series does: at least four in five stamps fall
                    on a whole minute, and two or more of them lie beyond the fifth hour.

                    There is one report for a note. The stamps that it is about get no report of their own from
                    `malformed-timestamp` and `timestamp-mismatch`, and the order of the note and the end of the
                    recording are judged when the times are right.""")
            .example(
                    "Ores [00:48:00], coal [02:17:00], copper [06:36:00], tin [09:04:00].",
                    "Ores [00:00:48], coal [00:02:17], copper [00:06:36], tin [00:09:04].")
            .fixes(FixKind.ALWAYS);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        note.unitSlip().ifPresent(slip -> context.report(finding(note, slip)));
    }

    private static Finding finding(Note note, UnitSlip slip) {
        List<Timestamp> shifted = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        for (Timestamp stamp : note.timestamps()) {
            if (slip.shifts(stamp)) {
                shifted.add(stamp);
                addEdits(stamp, note.text(), edits);
            }
        }
        Timestamp latest = latest(shifted);
        Clock written = latest.clock().orElseThrow();
        String meant = UnitSlip.shifted(written).hhmmss();
        String message = shifted.size() + " of " + note.timestamps().size()
                + " time stamps have minutes and seconds in place of hours and minutes, such as "
                + Quoted.of(written.hhmmss()) + " for " + meant;
        String title = "Shift " + shifted.size() + " time stamps by one place";
        return Finding.at(latest.span(), message)
                .help("Write hh:mm:ss, here " + meant)
                .fix(new Fix(title, Safety.SUGGESTED, edits));
    }

    private static Timestamp latest(List<Timestamp> stamps) {
        Timestamp latest = stamps.get(0);
        for (Timestamp stamp : stamps) {
            if (stamp.clock().orElseThrow().compareTo(latest.clock().orElseThrow()) > 0) {
                latest = stamp;
            }
        }
        return latest;
    }

    private static void addEdits(Timestamp stamp, NoteText text, List<TextEdit> edits) {
        String meant = UnitSlip.shifted(stamp.clock().orElseThrow()).hhmmss();
        addEdit(stamp.position(), meant, text, edits);
        addEdit(stamp.label(), meant, text, edits);
    }

    private static void addEdit(Optional<Reading> reading, String meant, NoteText text, List<TextEdit> edits) {
        if (reading.isPresent()) {
            String written = text.slice(reading.get().span());
            if (!written.equals(meant)) {
                edits.add(new TextEdit(reading.get().span(), written, meant));
            }
        }
    }
}
