package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The patch as one of the reports. */
final class PatchReporter implements Reporter {

    private final Patch patch;
    private final boolean seen;

    /**
     * @param patch what to write
     * @param seen whether a person sees it on a terminal
     */
    PatchReporter(Patch patch, boolean seen) {
        this.patch = patch;
        this.seen = seen;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        patch.write(seen ? new TerminalPatch(out) : out);
    }

    @Override
    public List<Notice> remarks(LintReport report) {
        return patch.sentences().stream().map(Notice::new).toList();
    }
}
