package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;

/** A note in which Obsidian and CommonMark see different things. */
@AutoService(Rule.class)
public final class UncertainReading implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.off("uncertain-reading")
            .summary("Obsidian and CommonMark read a part of the note differently")
            .reason("""
                    vaultvet reads notes as Obsidian does. Obsidian's Markdown is not the CommonMark that most other
                    programs follow, so that a line may be code for the one and text for the others: there, its links
                    are lost, or links appear that were meant as code.

                    `vaultvet check --cross-check` reads each note a second time, with a CommonMark parser, and compares
                    what is code, HTML, a heading or a Markdown link. The first difference in each note is reported.
                    What only Obsidian has is left out: comments, formulas, callouts, wikilinks, and differences that are
                    well known, such as a heading of two underlined lines.

                    Use it before notes are published by another program, and when vaultvet itself seems to misread a
                    note. It takes several times as long as a check without it.""")
            .example("[a `link](page.md) or` code", "[a link](page.md) or `code`");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        context.otherReading()
                .ifPresent(difference -> context.report(Finding.at(difference.span(), message(note, difference))
                        .help(help(difference.here(), difference.there()))));
    }

    private static String message(Note note, ReadingDifference difference) {
        String text = note.text().slice(difference.span());
        return Quoted.of(text) + " is " + difference.here().words() + " for Obsidian, and "
                + difference.there().words() + " for CommonMark";
    }

    private static String help(ReadingDifference.Kind here, ReadingDifference.Kind there) {
        if (concerns(ReadingDifference.Kind.HEADING, here, there)) {
            return "Write headings with # and a blank line before and after them";
        }
        if (concerns(ReadingDifference.Kind.LINK, here, there)) {
            return "Let no code, tag or emphasis begin or end in the middle of a link";
        }
        return "Put blank lines around the block, and code between fences that are indented as the text around them";
    }

    private static boolean concerns(
            ReadingDifference.Kind kind, ReadingDifference.Kind here, ReadingDifference.Kind there) {
        return here == kind || there == kind;
    }
}
