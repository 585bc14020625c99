package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
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
import java.util.List;
import java.util.Optional;

/** Front matter that Obsidian cannot read (spec R5.1–R5.6). */
@AutoService(Rule.class)
public final class FrontMatterSyntax implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("front-matter-syntax", Severity.ERROR)
            .summary("The front matter cannot be read")
            .reason("""
                    One mistake is enough for Obsidian to drop all properties of the note: its tags, its aliases and the
                    links in it are gone, and only a small notice in the editor says so. Values with a colon and a blank,
                    or with `@`, `%`, `*`, a backtick or a bracket at the beginning, must be in quotes; in double quotes a
                    backslash must be written twice.

                    In template folders nothing is said about front matter that a template still has to fill in. Elsewhere
                    [unquoted-placeholder](unquoted-placeholder.md) is said in place of this.""")
            .example("---\ntitle: Part one: the road\n---", "---\ntitle: \"Part one: the road\"\n---")
            .fixes(FixKind.SOMETIMES);

    private static final int DASHES = 3;

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        FrontMatter frontMatter = note.frontMatter().orElse(null);
        if (frontMatter == null || frontMatter.problems().isEmpty()) {
            return;
        }
        boolean explained = TemplateText.explains(note, context, frontMatter.span());
        for (FrontMatterProblem problem : frontMatter.problems()) {
            if (!hasItsOwnRule(problem.kind()) && (!explained || !isAboutYaml(problem.kind()))) {
                context.report(finding(note.text(), problem));
            }
        }
    }

    private static boolean isAboutYaml(FrontMatterProblem.Kind kind) {
        return switch (kind) {
            case SYNTAX, DUPLICATE_KEY, NOT_A_MAPPING, PLACEHOLDER, UNREADABLE_PLACEHOLDER -> true;
            case UNCLOSED, INEXACT_OPEN, BYTE_ORDER_MARK, INEXACT_CLOSE, TOO_LARGE, TOO_COMPLEX -> false;
        };
    }

    private static boolean hasItsOwnRule(FrontMatterProblem.Kind kind) {
        return switch (kind) {
            case PLACEHOLDER, UNREADABLE_PLACEHOLDER, INEXACT_OPEN, BYTE_ORDER_MARK -> true;
            case SYNTAX, DUPLICATE_KEY, NOT_A_MAPPING, UNCLOSED, INEXACT_CLOSE, TOO_LARGE, TOO_COMPLEX -> false;
        };
    }

    private static Finding finding(NoteText text, FrontMatterProblem problem) {
        Span span = problem.span();
        return switch (problem.kind()) {
            case UNCLOSED ->
                Finding.at(span, "The front matter that begins here is never closed, so the note has no properties")
                        .help("Write a line of exactly three dashes below the last property");
            case INEXACT_CLOSE -> inexactClose(text, span);
            case NOT_A_MAPPING ->
                Finding.at(span, "The front matter is " + problem.detail() + ", so the note has no properties")
                        .help("Write each property as its name, a colon, a blank and its value");
            case SYNTAX, PLACEHOLDER, UNREADABLE_PLACEHOLDER, INEXACT_OPEN, BYTE_ORDER_MARK -> syntax(problem);
            case DUPLICATE_KEY ->
                Finding.at(
                                span,
                                "The property " + Quoted.of(problem.detail())
                                        + " is given twice, so Obsidian drops all properties")
                        .help("Keep one of the two")
                        .related(problem.related()
                                .map(first -> List.of(new Related(first, "first given here")))
                                .orElse(List.of()));
            case TOO_LARGE, TOO_COMPLEX ->
                Finding.at(span, "The front matter is not read: " + problem.detail())
                        .help("Move what is not a property into the text of the note");
        };
    }

    /** The detail is a reason, and after a semicolon what to do about it. */
    private static Finding syntax(FrontMatterProblem problem) {
        String detail = problem.detail();
        int cut = detail.indexOf("; ");
        String reason = cut < 0 ? detail : detail.substring(0, cut);
        String help = cut < 0
                ? "Correct this place; until then all properties are lost"
                : Character.toUpperCase(detail.charAt(cut + 2)) + detail.substring(cut + 3);
        return Finding.at(problem.span(), "Obsidian drops all properties: " + reason)
                .help(help)
                .fix(problem.repair().map(FrontMatterSyntax::quotes));
    }

    private static Fix quotes(TextEdit repair) {
        return new Fix("Write " + Quoted.cut(repair.replacement()), Safety.SAFE, List.of(repair));
    }

    private static Finding inexactClose(NoteText text, Span span) {
        String line = text.slice(span);
        boolean onlyMarks = line.chars().allMatch(c -> c == '-' || c == ' ' || c == '\t');
        Span rest = new Span(span.start() + DASHES, span.end());
        Optional<Fix> fix = onlyMarks
                ? Optional.of(new Fix(
                        "Write exactly three dashes", Safety.SAFE, List.of(new TextEdit(rest, text.slice(rest), ""))))
                : Optional.empty();
        return Finding.at(
                        span,
                        "The line " + Quoted.of(line) + " closes the front matter but is not exactly three dashes")
                .help("Leave only the three dashes on this line; the editor shows no properties otherwise")
                .fix(fix);
    }
}
