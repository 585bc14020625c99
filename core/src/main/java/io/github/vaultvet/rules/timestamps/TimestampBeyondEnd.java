package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
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
import java.util.List;
import java.util.Optional;

/** Time stamps that lead behind the end of the recording, where a property says how long it is. */
@AutoService(Rule.class)
public final class TimestampBeyondEnd implements NoteRule {

    private static final RuleInfo<Options> INFO = RuleInfo.of("timestamp-beyond-end", Severity.ERROR)
            .summary("A time stamp leads behind the end of the recording")
            .reason("""
                    A property such as `duration` says how long the recording is; a player that is sent behind its end
                    stops or begins anew. The length is a number of seconds, `hh:mm:ss`, `mm:ss` or a duration of ISO
                    8601 such as `PT1H2M3S`. There is one report for a note; notes without such a property are not
                    judged, nor those where the number must be one of minutes, because half of the stamps, three or
                    more, lie behind so many seconds and none behind so many minutes.""")
            .example("---\nduration: 600\n---\nCoal [00:10:17].", "---\nduration: 600\n---\nCoal [00:01:17].")
            .options(new Options(List.of("duration", "length", "runtime")));

    private static final int MAX_RELATED = 50;
    private static final int FEWEST_FOR_MINUTES = 3;
    private static final long SECOND = 1000;
    private static final long SECONDS_PER_MINUTE = 60;

    /** See the components. */
    public record Options(
            @Describe("The properties that may say how long the recording is, in any case; the first one counts")
            List<String> properties) {

        public Options {
            properties = List.copyOf(properties);
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.timestamps().isEmpty() || note.frontMatter().isEmpty()) {
            return;
        }
        Optional<RecordingLength> known = RecordingLength.of(
                note.frontMatter().get(), context.options(INFO).properties());
        if (known.isEmpty() || note.unitSlip().isPresent()) {
            return;
        }
        long end = known.get().length().millis();
        List<Timestamp> beyond = beyond(note, end);
        boolean minutes = known.get().bareNumber()
                && beyond.size() >= FEWEST_FOR_MINUTES
                && beyond.size() * 2 >= note.timestamps().size()
                && beyond(note, end * SECONDS_PER_MINUTE).isEmpty();
        if (!beyond.isEmpty() && !minutes) {
            context.report(finding(beyond, known.get()));
        }
    }

    private static List<Timestamp> beyond(Note note, long end) {
        List<Timestamp> beyond = new ArrayList<>(0);
        for (Timestamp stamp : note.timestamps()) {
            // Lengths are often cut to whole seconds.
            if (stamp.form().isOfTheNote() && millis(stamp) >= end + SECOND) {
                beyond.add(stamp);
            }
        }
        return beyond;
    }

    private static long millis(Timestamp stamp) {
        Optional<Clock> clock = stamp.clock();
        return clock.isPresent() ? clock.get().millis() : 0;
    }

    private static Finding finding(List<Timestamp> beyond, RecordingLength known) {
        long latest = 0;
        List<Related> related = new ArrayList<>();
        for (Timestamp stamp : beyond) {
            latest = Math.max(latest, millis(stamp));
            if (beyond.size() > 1 && related.size() < MAX_RELATED) {
                related.add(new Related(stamp.span(), new Clock(millis(stamp)).hhmmss()));
            }
        }
        String time = new Clock(latest).hhmmss();
        String subject = beyond.size() == 1
                ? "The time stamp " + Quoted.of(time) + " leads"
                : beyond.size() + " time stamps, the latest " + Quoted.of(time) + ", lead";
        String says = "the property " + Quoted.of(known.key()) + " says " + Quoted.of(known.written());
        return Finding.at(beyond.get(0).span(), subject + " behind the end of the recording; " + says)
                .help("Correct the time, or the property if the recording is longer than "
                        + known.length().hhmmss())
                .related(related);
    }
}
