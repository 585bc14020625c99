package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** A wikilink in a table whose pipe ends the cell. */
@AutoService(Rule.class)
public final class UnescapedTablePipe implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unescaped-table-pipe", Severity.ERROR)
            .summary("The pipe of a link in a table ends the cell")
            .reason("""
                    A table row is cut at every pipe before anything else is read. The link falls into two cells, neither
                    half is a link, and the columns of the row are shifted. Write `\\|` inside a table; Obsidian accepts
                    it everywhere.""")
            .example(
                    "| note |\n|------|\n| [[ai_safety|AI safety]] |",
                    "| note |\n|------|\n| [[ai_safety\\|AI safety]] |")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (context.isTemplate()) {
            return;
        }
        for (MalformedLink malformed : note.malformedLinks()) {
            if (malformed.kind() == MalformedLink.Kind.TABLE_PIPE) {
                Span span = malformed.span();
                String text = note.text().slice(span);
                List<TextEdit> edits = backslashes(note.text(), span);
                String escaped = "Write " + Quoted.whole(escaped(note.text(), span, edits));
                Finding finding = Finding.at(
                                span, "The pipe in " + Quoted.of(text) + " ends the table cell, so it is no link")
                        .help(escaped);
                // In a canvas the backslash stands in a string of JSON, where it would be an escape.
                boolean isPlain = note.path().isNote();
                context.report(isPlain ? finding.fix(new Fix(escaped, Safety.SAFE, edits)) : finding);
            }
        }
    }

    /** Makes it one backslash before each pipe that ends a cell: two are a backslash, and the pipe still ends it. */
    private static List<TextEdit> backslashes(NoteText text, Span span) {
        List<TextEdit> edits = new ArrayList<>();
        int run = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            byte b = text.bytes()[at];
            if (b == '|' && (at - run) % 2 == 0) {
                edits.add(new TextEdit(new Span(run, at), text.slice(run, at), "\\"));
            }
            run = b == '\\' ? run : at + 1;
        }
        return edits;
    }

    private static String escaped(NoteText text, Span span, List<TextEdit> edits) {
        StringBuilder written = new StringBuilder(span.length() + edits.size());
        int from = span.start();
        for (TextEdit edit : edits) {
            written.append(text.slice(from, edit.span().start())).append(edit.replacement());
            from = edit.span().end();
        }
        return written.append(text.slice(from, span.end())).toString();
    }
}
