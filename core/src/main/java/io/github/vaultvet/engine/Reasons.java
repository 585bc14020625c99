package io.github.vaultvet.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says why the system refused a file, without its path and without names of classes. */
final class Reasons {

    private Reasons() {}

    /** The end of a sentence, for example {@code permission denied}. */
    static String of(IOException refusal) {
        if (refusal instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable
        String words = refusal instanceof FileSystemException problem ? problem.getReason() : refusal.getMessage();
        return words == null || words.isEmpty() ? "the system cannot read it" : words;
    }
}
