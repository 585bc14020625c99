package io.github.vaultvet.rules.dates;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.vault.DatedNotes;
import java.util.List;
import java.util.Optional;

/** Dates that the calendar does not have, in properties and in the names of dated notes (spec R5.11, R10.12). */
@AutoService(Rule.class)
public final class InvalidDate implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("invalid-date", Severity.WARNING)
            .summary("A date does not exist, or the name of a dated note is not read as one")
            .reason("""
                    Obsidian takes `2024-02-31` for a date by its looks alone; what is sorted or searched by date then has
                    the note at another day, or nowhere. Properties are judged that `.obsidian/types.json` declares as
                    dates, and undeclared ones whose value looks like a date.

                    Daily notes, those of the plugin Periodic Notes and unique notes are found by their names. In the
                    folder that their settings name, a name is reported that has the form of the settings and says a day
                    that does not exist, and one of digits and separators alone that has another form. Other notes may
                    lie there, too. Names of months and weekdays in other languages than English are not judged.

                    [Dates](../dates.md) says more about forms and formats.""")
            .example("---\ndue: 2024-02-31\n---", "---\ndue: 2024-02-29\n---");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        List<DatedNotes> datedNotes = context.settings().datedNotes();
        if ((frontMatter.isEmpty() && datedNotes.isEmpty()) || context.isTemplate()) {
            return;
        }
        if (!datedNotes.isEmpty() && note.path().isNote()) {
            DatedName.fault(note.path(), datedNotes).ifPresent(context::report);
        }
        if (frontMatter.isPresent()) {
            List<DatedProperty> dated =
                    DatedProperty.of(frontMatter.get(), context.settings().types());
            for (DatedProperty property : dated) {
                check(property, context);
            }
        }
    }

    private static void check(DatedProperty property, NoteContext context) {
        Optional<String> fault = property.date().fault();
        if (fault.isPresent()) {
            context.report(Finding.at(
                            property.span(),
                            "The date " + Quoted.of(property.written()) + " does not exist: " + fault.get())
                    .help("Write a date that exists"));
        }
    }
}
