package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of one run.
 *
 * @param diagnostics all of them, in {@link Diagnostic#ORDER}
 * @param statistics sizes and sums
 * @param setAside what was found and is not among the diagnostics
 * @param notices what else the user should know
 * @param texts reads a note again, for code frames; empty if it cannot be read any more
 */
public record LintReport(
        List<Diagnostic> diagnostics,
        VaultStatistics statistics,
        SetAside setAside,
        List<Notice> notices,
        Function<VaultPath, Optional<NoteText>> texts) {

    /** A report of all that was found. */
    public LintReport(
            List<Diagnostic> diagnostics,
            VaultStatistics statistics,
            List<Notice> notices,
            Function<VaultPath, Optional<NoteText>> texts) {
        this(diagnostics, statistics, SetAside.NOTHING, notices, texts);
    }

    public LintReport {
        diagnostics = List.copyOf(diagnostics);
        notices = List.copyOf(notices);
    }

    /** How many diagnostics have exactly this severity. */
    public int count(Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    /** Whether any diagnostic is at least this bad. */
    public boolean hasAtLeast(Severity threshold) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().atLeast(threshold));
    }
}
