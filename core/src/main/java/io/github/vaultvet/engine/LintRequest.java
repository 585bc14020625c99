package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import java.nio.file.Path;
import java.util.List;

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
 */
public record LintRequest(
        Path root,
        String shownRoot,
        String rootReason,
        List<String> selected,
        LintConfig config,
        int jobs,
        Progress progress,
        boolean git) {

    public LintRequest {
        selected = List.copyOf(selected);
        if (jobs < 0) {
            throw new IllegalArgumentException("not a number of threads: " + jobs);
        }
    }
}
