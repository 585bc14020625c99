package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** A block whose end is missing, so that it swallows what follows (spec R1.13, R1.17–R1.19). */
@AutoService(Rule.class)
public final class UnclosedBlock implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unclosed-block", Severity.WARNING)
            .summary("A code block, formula or comment is never closed")
            .reason("""
                    Everything behind the opening mark belongs to the block, usually to the end of the note: headings
                    are not listed, links in code and formulas are no links any more, and text in a comment is not
                    shown. In the editor the note often still looks right.""")
            .example(
                    "```java\nint answer = 42;\n\nMore in [[another note]].",
                    "```java\nint answer = 42;\n```\n\nMore in [[another note]].");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        for (Zone zone : note.zones()) {
            if (!zone.closed()) {
                context.report(Finding.at(firstLine(note.text(), zone.span()), message(zone))
                        .help("Close it with " + closingMark(note.text(), zone) + " where it should end"));
            }
        }
    }

    private static String message(Zone zone) {
        String consequence =
                switch (zone.maskedLinks()) {
                    case 0 -> "";
                    case 1 -> " and hides a link";
                    default -> " and hides " + zone.maskedLinks() + " links";
                };
        return "The " + name(zone.kind()) + " that begins here is never closed" + consequence;
    }

    private static String name(Zone.Kind kind) {
        return switch (kind) {
            case FENCED_CODE, INDENTED_CODE, CODE_SPAN -> "code block";
            case MATH -> "formula";
            case HTML -> "HTML block";
            case HTML_COMMENT -> "HTML comment";
            case COMMENT -> "comment";
            case URL -> "address";
            case DEFINITION -> "link definition";
        };
    }

    private static String closingMark(NoteText text, Zone zone) {
        return switch (zone.kind()) {
            case FENCED_CODE -> fence(text, zone.span());
            case MATH -> "$$";
            case HTML_COMMENT -> "-->";
            case COMMENT -> "%%";
            case INDENTED_CODE, CODE_SPAN, HTML, URL, DEFINITION -> "its closing mark";
        };
    }

    /** As many backticks or tildes as opened the block. */
    private static String fence(NoteText text, Span zone) {
        byte[] bytes = text.bytes();
        int start = zone.start();
        while (start < zone.end() && bytes[start] != '`' && bytes[start] != '~') {
            start++;
        }
        int end = start;
        while (end < zone.end() && bytes[end] == bytes[start]) {
            end++;
        }
        return text.slice(start, end);
    }

    private static Span firstLine(NoteText text, Span zone) {
        int lineEnd = text.line(text.lineAt(zone.start())).end();
        return new Span(zone.start(), Math.min(Math.max(lineEnd, zone.start()), zone.end()));
    }
}
