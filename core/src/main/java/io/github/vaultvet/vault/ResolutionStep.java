package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;

/**
 * A decision on the way from a link to its file.
 *
 * @param rule the number of the rule that decided: {@code R3.6}
 * @param words what was decided, as a sentence without a full stop
 * @param files the files that it is about
 */
public record ResolutionStep(String rule, String words, List<VaultPath> files) {

    public ResolutionStep {
        files = List.copyOf(files);
    }

    /** A step that is about no files. */
    public static ResolutionStep of(String rule, String words) {
        return new ResolutionStep(rule, words, List.of());
    }
}
