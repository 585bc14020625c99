package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.BaseProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.List;

/** Bases that cannot be read, or whose parts do not fit together (spec R7.6–R7.9). */
@AutoService(Rule.class)
public final class BaseSyntax implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("base-syntax", Severity.WARNING)
            .summary("A base cannot be read, or its parts do not fit together")
            .reason("""
                    A base is YAML, in a file or in a code block of a note. If it is broken, Obsidian shows an error
                    instead of the notes. A formula that is not defined makes its column empty, and a filter with it
                    finds nothing. A link such as `[[books.base#To read]]` chooses a view by its name, which no other
                    view may have, and which may not hold `#`, `:`, `|`, `^`, `%%`, `[[` or `]]`.

                    Files and folders that a base names and that do not exist are reported by
                    [broken-link](broken-link.md).""")
            .example(
                    "```base\nviews:\n  - type: table\n    name: All\n    order: [formula.age]\n```",
                    "```base\nformulas:\n  age: now() - file.ctime\nviews:\n  - type: table\n    name: All\n"
                            + "    order: [formula.age]\n```");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.baseProblems().isEmpty() || context.isTemplate()) {
            return;
        }
        for (BaseProblem problem : note.baseProblems()) {
            context.report(finding(problem)
                    .related(problem.related()
                            .map(first -> List.of(new Related(first, "first used here")))
                            .orElse(List.of())));
        }
    }

    private static Finding finding(BaseProblem problem) {
        String name = Quoted.of(problem.detail());
        return switch (problem.kind()) {
            case SYNTAX -> syntax(problem);
            case DUPLICATE_KEY -> found(problem, "The key " + name + " is given twice", "Keep one of the two");
            case WRONG_SHAPE ->
                problem.detail().isEmpty()
                        ? found(problem, "A base begins with a key such as \"views:\"", "Write keys with their values")
                        : found(problem, name + " is not a list", "Begin each entry with a dash");
            case MISSING_FORMULA ->
                found(problem, "No formula is called " + name, "Define it under \"formulas\", or correct the name");
            case DUPLICATE_VIEW -> found(problem, "Two views are called " + name, "Give each view a name of its own");
            case VIEW_NAME ->
                found(
                        problem,
                        "The view's name " + name + " holds a mark that has a meaning in links",
                        "Leave out #, :, |, ^, %%, [[ and ]]");
            case UNCLOSED_STRING ->
                found(problem, "The quote that begins here is never closed", "Close it with the same quote");
        };
    }

    /** The detail is a reason, and after a semicolon what to do about it. */
    private static Finding syntax(BaseProblem problem) {
        String detail = problem.detail();
        int cut = detail.indexOf("; ");
        String help = cut < 0
                ? "Correct this place"
                : Character.toUpperCase(detail.charAt(cut + 2)) + detail.substring(cut + 3);
        return found(problem, "The base cannot be read: " + (cut < 0 ? detail : detail.substring(0, cut)), help);
    }

    private static Finding found(BaseProblem problem, String message, String help) {
        return Finding.at(problem.span(), message).help(help);
    }
}
