package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.CanvasProblem;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.List;

/** Canvases that cannot be read, or whose parts do not fit together (spec R7.1, R7.2). */
@AutoService(Rule.class)
public final class CanvasSyntax implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("canvas-syntax", Severity.ERROR)
            .summary("A canvas cannot be read, or its parts do not fit together")
            .reason("""
                    A canvas is a JSON file. If it is broken, Obsidian opens it empty or not at all, and the next change
                    may overwrite it. Each card has an id that no other card has, and each arrow names the cards at its
                    ends; what does not fit is dropped. This mostly happens when a canvas is merged by Git or written by
                    a script.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        for (CanvasProblem problem : note.canvasProblems()) {
            context.report(finding(problem));
        }
    }

    private static Finding finding(CanvasProblem problem) {
        String name = Quoted.of(problem.detail());
        Finding finding =
                switch (problem.kind()) {
                    case SYNTAX ->
                        found(
                                problem,
                                "The canvas cannot be read: " + problem.detail(),
                                "Restore the file from a backup, or mend it in a text editor");
                    case WRONG_SHAPE ->
                        found(
                                problem,
                                problem.detail().isEmpty()
                                        ? "The file is JSON, but not a canvas"
                                        : name + " is not a list",
                                "A canvas is {\"nodes\": [...], \"edges\": [...]}");
                    case DUPLICATE_ID ->
                        found(problem, "The id " + name + " is used twice", "Give one of them an id of its own");
                    case MISSING_NODE ->
                        found(
                                problem,
                                "An arrow leads to the card " + name + ", which does not exist",
                                "Name a card that exists, or remove the arrow");
                };
        return finding.related(problem.related()
                .map(first -> List.of(new Related(first, "first used here")))
                .orElse(List.of()));
    }

    private static Finding found(CanvasProblem problem, String message, String help) {
        return Finding.at(problem.span(), message).help(help);
    }
}
