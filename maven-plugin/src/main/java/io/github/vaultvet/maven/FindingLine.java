package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.text.Position;

/** A finding as one line of Maven's log. */
final class FindingLine {

    private FindingLine() {}

    /**
     * {@code path:line:column: message [rule]}; what is not printable is shown as an escape.
     *
     * @param root the vault's root, seen from the project's folder
     */
    static String of(String root, Diagnostic diagnostic) {
        Position start = diagnostic.place().start();
        String folder = root.equals(".") ? "" : root + "/";
        return Escaper.console(folder + diagnostic.path().value() + ":" + start.line() + ":" + start.column() + ": "
                + diagnostic.finding().message() + " [" + diagnostic.rule().value() + "]");
    }
}
