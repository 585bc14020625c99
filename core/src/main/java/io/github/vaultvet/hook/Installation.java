package io.github.vaultvet.hook;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What runs vaultvet on this computer. A hook that a program with windows starts may have neither of it on its path.
 *
 * @param launcher the script that starts it
 * @param java the folder of the Java that it runs on
 */
public record Installation(Optional<Path> launcher, Optional<Path> java) {

    /** Nothing is known, or it is not to be told. */
    public static final Installation UNKNOWN = new Installation(Optional.empty(), Optional.empty());
}
