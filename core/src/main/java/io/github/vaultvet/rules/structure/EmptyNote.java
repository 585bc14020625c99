package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.Span;

/** Notes without any text. */
@AutoService(Rule.class)
public final class EmptyNote implements NoteRule {

    private static final RuleInfo<Options> INFO =
            RuleInfo.off("empty-note").summary("A note is empty").reason("""
                    A click on a link to a note that does not exist creates it, without a word in it. The link then looks as if it
                    led somewhere, and no check for missing notes finds it again.

                    Blanks and empty lines are no text. Notes in template folders are left out.""").options(new Options(false));

    /** See the component. */
    public record Options(
            @Describe("Whether a note with properties and nothing else is empty, too")
            boolean onlyProperties) {}

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (context.isTemplate() || note.limitReached().isPresent()) {
            return;
        }
        boolean properties = false;
        for (Section section : note.sections()) {
            if (section.type() != Section.Type.YAML) {
                return;
            }
            properties = true;
        }
        if (!properties || context.options(INFO).onlyProperties()) {
            String what = properties ? " has properties and no text" : " is empty";
            context.report(Finding.at(new Span(0, 0), Quoted.of(note.path().value()) + what)
                    .help("Write the note, or remove it and the links to it"));
        }
    }
}
