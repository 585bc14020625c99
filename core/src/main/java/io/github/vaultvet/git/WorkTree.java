package io.github.vaultvet.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a repository, as they lie on disk. */
public final class WorkTree {

    private static final String MARK = ".git";

    private WorkTree() {}

    /** The nearest folder from here upwards that is the root of a repository's files; Git is not asked. */
    public static Optional<Path> around(Path start) {
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            // A folder, a file that says where the repository lies, or a link to either.
            if (Files.exists(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
