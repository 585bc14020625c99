package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a report in one format. The same report gives the same bytes. */
public interface Reporter {

    /** Writes the whole report as UTF-8 and flushes; the stream stays open. */
    void write(LintReport report, OutputStream out) throws IOException;

    /** What the one who reads this very format has to know about this report, such as how much of it is shown. */
    default List<Notice> remarks(LintReport report) {
        return List.of();
    }
}
