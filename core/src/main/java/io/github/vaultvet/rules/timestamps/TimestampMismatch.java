package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import java.util.Optional;

/** A time stamp that shows another time than it leads to (spec R10.4). */
@AutoService(Rule.class)
public final class TimestampMismatch implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("timestamp-mismatch", Severity.ERROR)
            .summary("A time stamp shows another time than it leads to")
            .reason("""
                    The reader trusts the label and lands elsewhere in the recording. The same instant in another
                    spelling, such as `1:48:31` for `01:48:31`, is no mismatch, nor is one second in a link.""")
            .example(
                    "<a class=\"yt-timestamp\" data-t=\"00:04:53\">[00:05:53]</a>",
                    "<a class=\"yt-timestamp\" data-t=\"00:05:53\">[00:05:53]</a>");

    private static final int SECOND = 1000;

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        for (Timestamp stamp : note.timestamps()) {
            if (!stamp.isPlain() && differs(stamp) && !isShifted(stamp, note)) {
                context.report(finding(stamp, note.text()));
            }
        }
    }

    private static boolean differs(Timestamp stamp) {
        Optional<Clock> stated = stamp.position().flatMap(Reading::clock);
        Optional<Clock> shown = stamp.label().flatMap(Reading::clock);
        if (stated.isEmpty() || shown.isEmpty()) {
            return false;
        }
        long seconds = Math.abs(stated.get().millis() / SECOND - shown.get().millis() / SECOND);
        // R10.4: an address has whole seconds, which may be rounded.
        return seconds > (stamp.form() == Form.ANCHOR ? 0 : 1);
    }

    private static boolean isShifted(Timestamp stamp, Note note) {
        return note.unitSlip().isPresent() && note.unitSlip().get().shifts(stamp);
    }

    private static Finding finding(Timestamp stamp, NoteText text) {
        String shown = text.slice(stamp.label().orElseThrow().span());
        String stated = text.slice(stamp.position().orElseThrow().span());
        return Finding.at(
                        stamp.span(), "The label " + Quoted.of(shown) + " leads to another time, " + Quoted.of(stated))
                .help("Find out which of the two is right and correct the other");
    }
}
