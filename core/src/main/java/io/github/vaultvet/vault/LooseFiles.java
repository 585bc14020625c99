package io.github.vaultvet.vault;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files that lie in the vault's folder and not in what is judged, the next commit: links to them work here and break
 * everywhere else.
 *
 * @param files of any extension
 * @param ignoredBy the pattern that keeps a file out of Git, and where it stands; empty if nothing does
 */
public record LooseFiles(List<VaultPath> files, Function<VaultPath, Optional<String>> ignoredBy) {

    public LooseFiles {
        files = List.copyOf(files);
    }

    /** Finds what a missing target leads to on disk. */
    Finder finder() {
        return new Finder(this, FileIndex.of(files));
    }

    /** Resolves links among loose files alone: what is judged has no file that they could lead to. */
    record Finder(LooseFiles loose, FileIndex names) {

        Optional<Cause> causeOf(VaultPath source, Link link) {
            if (loose.files().isEmpty()) {
                return Optional.empty();
            }
            List<VaultPath> found = new LinkResolver(names)
                    .resolve(source, link)
                    .fold(file -> List.of(file.path()), Resolution.Ambiguous::candidates, List::of);
            return found.isEmpty() ? Optional.empty() : Optional.of(cause(found.get(0)));
        }

        private Cause cause(VaultPath file) {
            Optional<String> pattern = loose.ignoredBy().apply(file);
            return pattern.isPresent() ? new Cause.Ignored(file, pattern.get()) : new Cause.Untracked(file);
        }
    }
}
