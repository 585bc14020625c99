package io.github.vaultvet.rules.dates;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.CalendarDate;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.DatedNotes;
import java.util.List;
import java.util.Optional;

/** Daily notes with a property that says another day than their name (spec R10.12). */
@AutoService(Rule.class)
public final class DailyNoteMismatch implements NoteRule {

    private static final RuleInfo<Options> INFO = RuleInfo.of("daily-note-mismatch", Severity.INFO)
            .summary("A daily note says another day in a property than in its name")
            .reason("""
                    Obsidian finds a daily note by its name; bases and searches go by its properties. Where the two differ,
                    the note was copied, or made from a template on another day.""")
            .options(new Options(List.of("date")));

    /** See the component. */
    public record Options(
            @Describe("The properties that say the day of the note, in any case")
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
        List<DatedNotes> datedNotes = context.settings().datedNotes();
        if (datedNotes.isEmpty() || note.frontMatter().isEmpty() || context.isTemplate()) {
            return;
        }
        Optional<CalendarDate> day = day(note.path(), datedNotes);
        if (day.isEmpty()) {
            return;
        }
        List<String> names = context.options(INFO).properties();
        for (DatedProperty property :
                DatedProperty.of(note.frontMatter().get(), context.settings().types())) {
            Optional<CalendarDate> said = property.date().date();
            boolean judged = names.stream().anyMatch(property::isNamed);
            if (judged && said.isPresent() && !said.get().equals(day.get())) {
                context.report(finding(property, day.get()));
            }
        }
    }

    private static Optional<CalendarDate> day(VaultPath note, List<DatedNotes> datedNotes) {
        for (DatedNotes dated : datedNotes) {
            Optional<CalendarDate> day = dated.dayOf(note);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Finding finding(DatedProperty property, CalendarDate day) {
        return Finding.at(
                        property.span(),
                        "The property " + Quoted.of(property.key()) + " says " + Quoted.of(property.written())
                                + " in the daily note of " + day.iso())
                .help("Write " + Quoted.of(day.iso()) + ", or rename the note");
    }
}
