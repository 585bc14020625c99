package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.baseline.BaselineMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A run that is over: its report, and what is needed to ask what the report would be if one note were another. */
public final class LintRun {

    private final LintReport report;
    private final BaselineMatch baseline;
    private final Supplier<NoteRecheck> recheck;

    LintRun(LintReport report, BaselineMatch baseline, Supplier<NoteRecheck> recheck) {
        this.report = report;
        this.baseline = baseline;
        this.recheck = recheck;
    }

    public LintReport report() {
        return report;
    }

    /** What is old and what is new in the report. */
    public BaselineMatch baseline() {
        return baseline;
    }

    /** All findings, old and new, in the order of reports. */
    public List<Diagnostic> findings() {
        if (baseline.old().isEmpty()) {
            return baseline.fresh();
        }
        List<Diagnostic> all = new ArrayList<>(baseline.old());
        all.addAll(baseline.fresh());
        all.sort(Diagnostic.ORDER);
        return all;
    }

    /** Checks single notes again. For one thread. */
    public NoteRecheck recheck() {
        return recheck.get();
    }
}
