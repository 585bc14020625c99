package io.github.vaultvet.fix;

import io.github.vaultvet.engine.LintRun;
import io.github.vaultvet.engine.NoteRecheck;
import io.github.vaultvet.text.VaultPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A unified diff of a vault that makes all repairs that are certain and proved, for {@code git apply} and {@code patch
 * -p1} in the vault's folder. Writing it changes no note.
 */
public final class Patch {

    private final NoteRecheck recheck;
    private final RepairTally tally = new RepairTally();
    private final FixPlan plan;
    private boolean complete;

    /** The patch for what a run has found, whether it is old or new. */
    public Patch(LintRun run) {
        this.recheck = run.recheck();
        this.plan = new FixPlan(run.findings(), recheck, tally);
    }

    /** Writes the whole patch, which may be empty, and flushes; the stream stays open. To be called once. */
    public void write(OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        for (VaultPath path : plan.notes()) {
            Optional<RepairedNote> note = plan.repaired(path);
            if (note.isPresent()) {
                // No line "diff --git": git would take the names as seen from its root instead of the vault's.
                UnifiedDiff.write(recheck.fileName(path), note.get().text(), buffered);
                tally.repair(note.get());
            }
        }
        buffered.flush();
        complete = true;
    }

    /** What was repaired, and what was left out and why: two sentences without full stops; none before all is written. */
    public List<String> sentences() {
        return complete ? tally.sentences() : List.of();
    }
}
