package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.Lines;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.ResolutionStep;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Tells people how a link is read and where it leads. */
public final class ExplanationText {

    private static final int MOST_FILES = 10;

    private final LinkExplanation explanation;
    private final Lines lines;

    private ExplanationText(LinkExplanation explanation, OutputStream out) {
        this.explanation = explanation;
        this.lines = new Lines(out);
    }

    public static void write(LinkExplanation explanation, OutputStream out) throws IOException {
        new ExplanationText(explanation, out).write();
    }

    private void write() throws IOException {
        add(explanation.written()
                + explanation
                        .from()
                        .map(note -> " in " + Quoted.of(note.value()))
                        .orElse(" as seen from the vault's root (--from NOTE: from a note)"));
        add("");
        switch (explanation.kind()) {
            case LINK -> link(explanation.link().orElseThrow());
            case EXTERNAL -> add("It leads out of the vault (R2.8), and is not looked for.");
            case STAMP -> add("It is a time stamp in the note itself, and no link is looked for.");
            case NO_LINK -> add("This is no link for Obsidian: it stays ordinary text.");
        }
        lines.flush();
    }

    private void link(JudgedLink link) throws IOException {
        section("How it is read", explanation.reading());
        section("How the file is looked for (case does not count)", explanation.looking());
        section("What becomes of the fragment", explanation.fragment());
        add(link.resolution()
                .fold(
                        found -> "It leads to "
                                + (isItself(found)
                                        ? "the note itself"
                                        : Quoted.of(found.path().value())) + end(link),
                        (Resolution.Ambiguous tie) ->
                                "It may lead to any of these" + end(link) + files(tie.candidates()),
                        () -> missing(link)));
        for (String replacement : link.replacements()) {
            add("  Instead of " + Quoted.of(link.unsettled().written()) + " write " + Quoted.of(replacement));
        }
    }

    private boolean isItself(Resolution.Found found) {
        return explanation.from().isEmpty() && found.path().name().equals(".md");
    }

    private static String end(JudgedLink link) {
        return LinkOutcome.of(link).subpath().equals("missing") ? ", to its top" : "";
    }

    private String missing(JudgedLink link) {
        Cause cause = link.cause().orElseThrow();
        String why = cause instanceof Cause.Unwritten ? "nothing there looks like a mistake" : cause.word();
        if (cause instanceof Cause.Hidden hidden) {
            why += ": " + hidden.hiddenPath();
        }
        return "It leads to no file: " + why + files(cause.candidates())
                + (explanation.planned() ? "; the target is planned in vaultvet.yaml" : "");
    }

    private void section(String title, List<ResolutionStep> steps) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        add(title);
        for (ResolutionStep step : steps) {
            String rule = step.rule() + " ".repeat(Math.max(0, 7 - step.rule().length()));
            add("  " + rule + step.words() + files(step.files()));
        }
        add("");
    }

    /** {@code : a.md, b.md and 3 more}. */
    private static String files(List<VaultPath> files) {
        if (files.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (VaultPath file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            names.add(file.value());
        }
        int more = files.size() - names.size();
        return ": " + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    private void add(String line) throws IOException {
        lines.add(Escaper.console(line));
    }
}
