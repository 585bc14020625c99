package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.util.Set;

/** Reads a vault as it was before a change: what has not changed, from where it is now. */
final class FormerReader implements SourceReader {

    private final Set<String> changed;
    private final SourceReader former;
    private final SourceReader unchanged;

    /**
     * @param changed paths in the vault
     */
    FormerReader(Set<String> changed, SourceReader former, SourceReader unchanged) {
        this.changed = changed;
        this.former = former;
        this.unchanged = unchanged;
    }

    @Override
    public NoteReader.Reading read(VaultPath source) {
        return of(source).read(source);
    }

    @Override
    public boolean isSymbolicLink(VaultPath source) {
        return of(source).isSymbolicLink(source);
    }

    private SourceReader of(VaultPath source) {
        return changed.contains(source.value()) ? former : unchanged;
    }
}
