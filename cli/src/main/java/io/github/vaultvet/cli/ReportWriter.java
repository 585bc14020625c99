package io.github.vaultvet.cli;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.report.Reporter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes all reports of a check that were asked for, those in files first. */
final class ReportWriter {

    private final ReportOptions options;
    private final CheckReporters reporters;
    private final Surroundings surroundings;
    private final Messages messages;

    ReportWriter(ReportOptions options, CheckReporters reporters, Surroundings surroundings) {
        this.options = options;
        this.reporters = reporters;
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    /**
     * Writes them all, even if one cannot be written.
     *
     * @param verdict the exit code if they could
     */
    ExitCode write(Outcome outcome, ExitCode verdict) {
        LintReport report = outcome.report();
        if (!options.isQuiet()) {
            messages.printAll(report.notices());
        }
        boolean complete = true;
        for (ReportFile file : options.files()) {
            complete &= write(file, outcome);
        }
        Reporter reporter = reporters.screen(outcome);
        OutputSyntax syntax = OutputSyntax.of(options.format());
        ExitCode code = new Output(surroundings).in(syntax).write(out -> reporter.write(report, out), verdict);
        remark(reporter, report);
        return complete ? code : ExitCode.REFUSED;
    }

    private boolean write(ReportFile file, Outcome outcome) {
        Reporter reporter = reporters.file(file.format(), outcome);
        Path path = surroundings.currentFolder().resolve(file.path());
        try {
            FileOutput.write(path, out -> reporter.write(outcome.report(), out));
        } catch (IOException e) {
            messages.print("could not write the report \"" + file.path() + "\": " + FileOutput.reason(e));
            return false;
        }
        remark(reporter, outcome.report());
        return true;
    }

    private void remark(Reporter reporter, LintReport report) {
        if (!options.isQuiet()) {
            reporter.remarks(report).forEach(remark -> messages.print(remark.message()));
        }
    }
}
