package io.github.vaultvet.engine;

import io.github.vaultvet.git.WorkTree;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a vault lies in the project that services such as GitHub know. */
public final class ProjectFolder {

    /** What the services call the folder that holds the project. */
    private static final List<String> VARIABLES = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

    private ProjectFolder() {}

    /**
     * The vault's folder, {@code /} between names, seen from the project: the folder that the service names, else the
     * Git repository, else the current folder. Empty if the vault is the project or in none.
     *
     * @param environment the variables that the service has set
     */
    public static String of(FoundVault vault, Path currentFolder, Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                Path named = real(currentFolder, value);
                if (vault.root().startsWith(named)) {
                    return below(named, vault.root());
                }
            }
        }
        Optional<Path> repository = WorkTree.around(vault.root());
        if (repository.isPresent()) {
            return below(repository.get(), vault.root());
        }
        Path current = real(currentFolder, "");
        return vault.root().startsWith(current) ? below(current, vault.root()) : "";
    }

    private static Path real(Path current, String folder) {
        try {
            return current.resolve(folder).toRealPath();
        } catch (InvalidPathException | IOException e) {
            return current;
        }
    }

    /** By way of the URIs, since these know the true names under any locale. */
    private static String below(Path folder, Path vault) {
        String above = withSlash(folder);
        String path = withSlash(vault);
        return path.length() > above.length() ? path.substring(above.length(), path.length() - 1) : "";
    }

    private static String withSlash(Path folder) {
        String path = folder.toUri().getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
