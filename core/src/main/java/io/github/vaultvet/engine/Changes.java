package io.github.vaultvet.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Which changes to check.
 *
 * @param since the commit from which on; empty for the newest one
 * @param staged whether what is judged is the next commit, and not what lies on disk
 * @param currentFolder of whoever asks
 * @param environment which a Git hook is told its index by
 */
public record Changes(Optional<String> since, boolean staged, Path currentFolder, Map<String, String> environment) {

    public Changes {
        environment = Map.copyOf(environment);
    }

    /** How messages call what has no change. */
    String nothing() {
        String what = "no note, canvas or base ";
        return staged && since.isEmpty()
                ? what + "is staged"
                : what + "has changed"
                        + since.map(commit -> " since \"" + commit + "\"").orElse("");
    }
}
