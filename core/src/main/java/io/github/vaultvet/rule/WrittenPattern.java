package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.text.VaultPath;

/**
 * A pattern of the vault's configuration.
 *
 * @param subject what it speaks of
 * @param glob for {@link Subject#TARGETS} to be asked with lower case
 * @param file the configuration
 * @param place where it is written there
 */
public record WrittenPattern(Subject subject, Glob glob, VaultPath file, Place place) {

    /** What patterns speak of. */
    public enum Subject {
        FILES,
        TARGETS
    }
}
