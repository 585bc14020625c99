package io.github.vaultvet.hook;

import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.GitFolders;
import io.github.vaultvet.engine.VaultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hooks of one repository that check its vaults before each commit. Whatever else a hook does, it keeps doing. */
public final class CommitHooks {

    private static final String COMMIT = "pre-commit";
    private static final String MERGE = "pre-merge-commit";

    private final HookFolder folder;

    private CommitHooks(HookFolder folder) {
        this.folder = folder;
    }

    /**
     * Those of a repository.
     *
     * @throws VaultException if its hooks are not its own
     */
    public static CommitHooks of(GitFolders repository) throws VaultException {
        return new CommitHooks(HookFolder.of(repository));
    }

    /**
     * What became of a hook.
     *
     * @param name its file, as messages call it
     * @param end what was done
     * @param vaults the folders that it checks now
     */
    public record Outcome(String name, End end, List<String> vaults) {

        /** What was done with a hook. */
        public enum End {
            MADE,
            ADDED,
            CHANGED,
            KEPT,
            TAKEN_OUT,
            DELETED,
            NOT_THERE
        }

        public Outcome {
            vaults = List.copyOf(vaults);
        }
    }

    /**
     * What a hook must call a vault: its folder, seen from the root of the repository.
     *
     * @throws VaultException if a line of a script cannot hold it
     */
    public static String pathOf(FoundVault vault, GitFolders repository) throws VaultException {
        String path = repository.top().relativize(vault.root()).toString().replace('\\', '/');
        if (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
            throw new VaultException("the path of the vault holds a line break, which no hook can name");
        }
        return path.isEmpty() ? "." : path;
    }

    /**
     * Lets the hooks check vaults, beside those that they check already.
     *
     * @param vaults folders, seen from the root of the repository
     * @param merges whether the merges are checked, too, that Git commits by itself
     * @throws VaultException if a hook cannot be changed
     */
    public List<Outcome> install(List<String> vaults, boolean merges, Installation installed) throws VaultException {
        // Whoever else gets the hooks has vaultvet and Java elsewhere.
        Installation told = folder.isShared() ? Installation.UNKNOWN : installed;
        List<Outcome> outcomes = new ArrayList<>();
        for (HookFile file : merges ? List.of(file(COMMIT), file(MERGE)) : List.of(file(COMMIT))) {
            Optional<HookScript> found = file.toAddTo();
            HookScript before = found.orElseGet(HookScript::empty);
            HookBlock block =
                    before.block().orElseGet(() -> new HookBlock(List.of())).with(vaults);
            boolean written = file.write(before.with(block).bytes(told));
            outcomes.add(new Outcome(file.shownName(), end(written, found), block.vaults()));
        }
        return outcomes;
    }

    private static Outcome.End end(boolean written, Optional<HookScript> before) {
        if (!written) {
            return Outcome.End.KEPT;
        }
        if (before.isEmpty()) {
            return Outcome.End.MADE;
        }
        return before.get().block().isPresent() ? Outcome.End.CHANGED : Outcome.End.ADDED;
    }

    /**
     * Lets the hooks check vaults no longer. A hook that does nothing else is deleted.
     *
     * @throws VaultException if a hook cannot be changed
     */
    public List<Outcome> uninstall(List<String> vaults, Installation installed) throws VaultException {
        Installation told = folder.isShared() ? Installation.UNKNOWN : installed;
        List<Outcome> outcomes = new ArrayList<>();
        for (HookFile file : List.of(file(COMMIT), file(MERGE))) {
            Optional<HookScript> found =
                    file.read().filter(script -> script.block().isPresent());
            if (found.isPresent()) {
                outcomes.add(takenOut(file, found.get(), vaults, told));
            }
        }
        return outcomes.isEmpty()
                ? List.of(new Outcome(file(COMMIT).shownName(), Outcome.End.NOT_THERE, List.of()))
                : outcomes;
    }

    private static Outcome takenOut(HookFile file, HookScript script, List<String> vaults, Installation told)
            throws VaultException {
        HookBlock block = script.block().orElseThrow();
        Optional<HookBlock> rest = block.without(vaults);
        if (rest.isPresent()) {
            boolean written = file.write(script.with(rest.get()).bytes(told));
            return new Outcome(
                    file.shownName(),
                    written ? Outcome.End.CHANGED : Outcome.End.NOT_THERE,
                    rest.get().vaults());
        }
        Optional<HookScript> other = script.withoutBlock();
        if (other.isPresent()) {
            file.write(other.get().bytes(told));
            return new Outcome(file.shownName(), Outcome.End.TAKEN_OUT, List.of());
        }
        file.delete();
        return new Outcome(file.shownName(), Outcome.End.DELETED, List.of());
    }

    private HookFile file(String name) {
        return new HookFile(
                folder.path().resolve(name), folder.shown(folder.path().resolve(name)));
    }
}
