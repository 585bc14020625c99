package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.Optional;

/** What would be front matter if it began at the very beginning of the note (spec R5.1, R5.2). */
@AutoService(Rule.class)
public final class MisplacedFrontMatter implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("misplaced-front-matter", Severity.WARNING)
            .summary("The front matter is not at the top of the note")
            .reason("""
                    Properties are read only if the very first line of the note is three dashes, with nothing before or
                    behind them. Below an empty line, or with a blank beside the dashes, they are text for Obsidian: a
                    line across the page and, often, a heading. Behind a byte order mark, which no editor shows, its
                    index reads them and its editor does not.""")
            .example("\n---\ntitle: Waters\n---", "---\ntitle: Waters\n---");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isEmpty()) {
            return;
        }
        for (FrontMatterProblem problem : frontMatter.get().problems()) {
            if (problem.kind() == FrontMatterProblem.Kind.INEXACT_OPEN) {
                context.report(notAtTheTop(problem));
            } else if (problem.kind() == FrontMatterProblem.Kind.BYTE_ORDER_MARK) {
                context.report(behindByteOrderMark(problem));
            }
        }
    }

    private static Finding notAtTheTop(FrontMatterProblem problem) {
        return Finding.at(
                        problem.span(),
                        "The properties that begin here are text for Obsidian, since they are not at the top")
                .help(
                        "Let the first line of the note be exactly three dashes, without blanks or empty lines before them");
    }

    private static Finding behindByteOrderMark(FrontMatterProblem problem) {
        return Finding.at(
                        problem.span(),
                        "A byte order mark stands before the front matter, so Obsidian's editor shows no properties")
                .help("Save the note as UTF-8 without a byte order mark");
    }
}
