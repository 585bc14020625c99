package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import java.util.Comparator;
import java.util.List;

/** What several formats have in common: how a finding is put into one sentence, and which findings come first. */
public final class Wording {

    private static final Comparator<Diagnostic> BY_SEVERITY =
            Comparator.comparing(Diagnostic::severity).reversed();

    private Wording() {}

    /** What is wrong and what to do; not escaped. */
    public static String whole(Finding finding) {
        String message = Escaper.shorten(finding.message());
        return finding.help().isEmpty() ? message : message + ". " + Escaper.shortenHelp(finding.help());
    }

    /** The worst first, for readers who look at the first so many; of equals in the order given. */
    static List<Diagnostic> worstFirst(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(BY_SEVERITY).toList();
    }
}
