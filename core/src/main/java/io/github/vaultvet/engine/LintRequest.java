package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.baseline.Baseline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * What to lint and how.
 *
 * @param root the vault's root
 * @param shownRoot the root as the user may write it
 * @param rootReason why this folder is the vault, for example {@code holds .obsidian}
 * @param selected paths of notes or folders relative to the root, {@code /} between segments; only they are reported
 *     on; empty for the whole vault
 * @param config which rules apply where
 * @param jobs threads that read notes; 0 for as many as there are processors
 * @param progress told about each note
 * @param git whether Git may be asked what became of files that are missing
 * @param baseline the findings that are old
 * @param today the date on which suppressions may have run out; asked only if one of them can
 */
public record LintRequest(
        Path root,
        String shownRoot,
        String rootReason,
        List<String> selected,
        LintConfig config,
        int jobs,
        Progress progress,
        boolean git,
        Baseline baseline,
        Supplier<LocalDate> today) {

    /** A request of a vault without a baseline, today. */
    public LintRequest(
            Path root,
            String shownRoot,
            String rootReason,
            List<String> selected,
            LintConfig config,
            int jobs,
            Progress progress,
            boolean git) {
        this(
                root,
                shownRoot,
                rootReason,
                selected,
                config,
                jobs,
                progress,
                git,
                Baseline.EMPTY,
                () -> LocalDate.now(ZoneId.systemDefault()));
    }

    public LintRequest {
        selected = List.copyOf(selected);
        if (jobs < 0) {
            throw new IllegalArgumentException("not a number of threads: " + jobs);
        }
    }

    /** The same by another configuration. */
    public LintRequest with(LintConfig other) {
        return new LintRequest(root, shownRoot, rootReason, selected, other, jobs, progress, git, baseline, today);
    }

    /** The same with these findings old. */
    public LintRequest with(Baseline old) {
        return new LintRequest(root, shownRoot, rootReason, selected, config, jobs, progress, git, old, today);
    }

    /** The same, telling somebody about each note. */
    public LintRequest telling(Progress listener) {
        return new LintRequest(root, shownRoot, rootReason, selected, config, jobs, listener, git, baseline, today);
    }

    /** The same on another day. */
    public LintRequest on(LocalDate day) {
        return on(() -> day);
    }

    /** The same on the day that is told when somebody asks. */
    public LintRequest on(Supplier<LocalDate> day) {
        return new LintRequest(root, shownRoot, rootReason, selected, config, jobs, progress, git, baseline, day);
    }
}
