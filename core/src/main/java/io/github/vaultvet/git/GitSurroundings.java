package io.github.vaultvet.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the Git that knows what has changed in a vault, and tells it what a hook was told. */
public final class GitSurroundings {

    private static final String INDEX = "GIT_INDEX_FILE";
    private static final String FOLDER = "GIT_DIR";
    private static final String WORK_TREE = "GIT_WORK_TREE";

    private final Path vault;
    private final Path current;
    private final Map<String, String> environment;

    private GitSurroundings(Path vault, Path current, Map<String, String> environment) {
        this.vault = vault;
        this.current = current;
        this.environment = environment;
    }

    /**
     * The program, for questions about this vault.
     *
     * @param vault its root, the real path
     * @param current the folder of whoever asks
     * @param environment which a hook is told its index by
     * @throws GitException if there is none, or no repository
     */
    public static GitProgram open(Path vault, Path current, Map<String, String> environment) throws GitException {
        GitSurroundings surroundings = new GitSurroundings(vault, current, environment);
        GitProgram git = GitProgram.find(vault, environment).orElseThrow(GitTrouble::none);
        return git.telling(surroundings.variables());
    }

    private Map<String, String> variables() throws GitException {
        Map<String, String> variables = new HashMap<>();
        if (isSet(FOLDER) && isSet(WORK_TREE)) {
            // A repository that lies elsewhere than its files: only its user knows where.
            for (String name : new String[] {FOLDER, WORK_TREE, INDEX}) {
                if (isSet(name)) {
                    existing(current, name).ifPresent(path -> variables.put(name, path));
                }
            }
            return variables;
        }
        Optional<Path> top = WorkTree.around(vault);
        if (top.isEmpty()) {
            throw isBare() ? GitTrouble.bare() : GitTrouble.noRepository();
        }
        // Files that the repository's configuration says lie elsewhere would be checked in place of the vault's.
        variables.put(WORK_TREE, top.get().toString());
        // The index of another repository, whose hook checks this vault, is none of its business.
        if (isSet(INDEX) && top.equals(WorkTree.around(current))) {
            existing(top.get(), INDEX).or(() -> existing(current, INDEX)).ifPresent(path -> variables.put(INDEX, path));
        }
        return variables;
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private Optional<String> existing(Path from, String name) {
        try {
            Path path = from.resolve(environment.getOrDefault(name, "")).toAbsolutePath();
            return Files.exists(path) ? Optional.of(path.toString()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isBare() {
        for (@Nullable Path folder = vault; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("HEAD"))
                    && Files.isDirectory(folder.resolve("objects"))
                    && Files.isDirectory(folder.resolve("refs"))) {
                return true;
            }
        }
        return false;
    }
}
