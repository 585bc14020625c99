package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. The same report gives the same bytes. */
public interface Reporter {

    /** Writes the whole report as UTF-8 and flushes; the stream stays open. */
    void write(LintReport report, OutputStream out) throws IOException;
}
