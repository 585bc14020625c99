package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One line a finding, {@code path:line:column: severity: message [rule]}, which editors know how to read; never cut, and
 * nothing else.
 */
public final class ConciseReporter implements Reporter {

    private final TextOptions options;

    /**
     * @param options how a line looks
     */
    public ConciseReporter(TextOptions options) {
        this.options = options;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        EntryText text = new EntryText(report, options);
        for (Diagnostic diagnostic : report.diagnostics()) {
            lines.add(text.line(Entry.of(diagnostic)));
        }
        lines.flush();
    }
}
