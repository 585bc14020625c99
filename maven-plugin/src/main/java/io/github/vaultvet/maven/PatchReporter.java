package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.fix.Patch;
import io.github.vaultvet.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The patch as one of the reports. */
final class PatchReporter implements Reporter {

    private final Patch patch;

    PatchReporter(LintRun run) {
        this.patch = new Patch(run);
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        patch.write(out);
    }

    @Override
    public List<Notice> remarks(LintReport report) {
        return patch.sentences().stream().map(Notice::new).toList();
    }
}
