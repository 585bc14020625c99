package io.github.vaultvet.rules.files;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.Vault;

/** Reports the files that were in the way of reading the vault. */
final class ReadingTrouble {

    private ReadingTrouble() {}

    /** Reports each file with this kind of problem; what the system said is put behind the message. */
    static void report(FileProblem.Kind kind, String message, String help, Vault vault, VaultContext context) {
        for (FileProblem problem : vault.fileProblems()) {
            if (problem.kind() == kind) {
                String detail = problem.detail().isEmpty() ? "" : ": " + problem.detail();
                context.reportFile(
                        problem.path(),
                        Finding.at(new Span(0, 0), message + detail).help(help));
            }
        }
    }
}
