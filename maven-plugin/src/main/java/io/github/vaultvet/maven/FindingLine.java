package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.report.Wording;
import io.github.vaultvet.text.Position;

/** A finding as one line of Maven's log. */
final class FindingLine {

    private FindingLine() {}

    /**
     * {@code path:line:column: message. Help [rule]}; what is not printable is shown as an escape, and nothing in it can
     * be read as a command by the service that runs the build.
     *
     * @param root the vault's root, seen from the project's folder
     */
    static String of(String root, Diagnostic diagnostic) {
        Position start = diagnostic.place().start();
        String folder = root.equals(".") ? "" : root + "/";
        return Escaper.buildLog(folder + diagnostic.path().value() + ":" + start.line() + ":" + start.column() + ": "
                + Wording.whole(diagnostic.finding()) + " [" + diagnostic.rule().value() + "]");
    }
}
