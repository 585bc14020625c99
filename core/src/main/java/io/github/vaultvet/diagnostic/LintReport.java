package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of one run. */
public final class LintReport {

    private final List<Diagnostic> diagnostics;
    private final VaultStatistics statistics;
    private final SetAside setAside;
    private final List<Notice> notices;
    private final Function<VaultPath, Optional<NoteText>> texts;
    // There may be a million diagnostics, and several places ask how many are of a severity.
    private int errors;
    private int warnings;
    private int infos;

    /** A report of all that was found. */
    public LintReport(
            List<Diagnostic> diagnostics,
            VaultStatistics statistics,
            List<Notice> notices,
            Function<VaultPath, Optional<NoteText>> texts) {
        this(diagnostics, statistics, SetAside.NOTHING, notices, texts);
    }

    /**
     * A report of one run.
     *
     * @param diagnostics all of them, in {@link Diagnostic#ORDER}
     * @param statistics sizes and sums
     * @param setAside what was found and is not among the diagnostics
     * @param notices what else the user should know
     * @param texts reads a note again, for code frames; empty if it cannot be read any more
     */
    public LintReport(
            List<Diagnostic> diagnostics,
            VaultStatistics statistics,
            SetAside setAside,
            List<Notice> notices,
            Function<VaultPath, Optional<NoteText>> texts) {
        this.diagnostics = List.copyOf(diagnostics);
        this.statistics = statistics;
        this.setAside = setAside;
        this.notices = List.copyOf(notices);
        this.texts = texts;
        for (Diagnostic diagnostic : this.diagnostics) {
            count(diagnostic);
        }
    }

    private void count(Diagnostic diagnostic) {
        switch (diagnostic.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFO -> infos++;
        }
    }

    /** All of them, in {@link Diagnostic#ORDER}. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Sizes and sums. */
    public VaultStatistics statistics() {
        return statistics;
    }

    /** What was found and is not among the diagnostics. */
    public SetAside setAside() {
        return setAside;
    }

    /** What else the user should know. */
    public List<Notice> notices() {
        return notices;
    }

    /** Reads a note again, for code frames; empty if it cannot be read any more. */
    public Function<VaultPath, Optional<NoteText>> texts() {
        return texts;
    }

    /** How many diagnostics have exactly this severity. */
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /** Whether any diagnostic is at least this bad. */
    public boolean hasAtLeast(Severity threshold) {
        for (Severity severity : Severity.values()) {
            if (severity.atLeast(threshold) && count(severity) > 0) {
                return true;
            }
        }
        return false;
    }
}
