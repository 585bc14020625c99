package io.github.vaultvet.inspect;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NearestFiles;
import io.github.vaultvet.vault.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a file that the user names as a path, or as a link at the vault's root would. */
public final class NamedFile {

    private static final int MOST_SHOWN = 5;

    private NamedFile() {}

    /**
     * @param typed a path from the root, or what stands between the brackets of a link
     * @throws VaultException if there is no such file, or several
     */
    public static VaultPath find(String typed, VaultReader reader) throws VaultException {
        Optional<VaultPath> exact = reader.files().at(typed);
        if (exact.isPresent()) {
            return exact.get();
        }
        Resolution resolution = reader.resolver().resolveFromRoot(typed);
        List<VaultPath> found = resolution.fold(one -> List.of(one.path()), Resolution.Ambiguous::candidates, List::of);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new VaultException(found.isEmpty() ? nothing(typed, reader) : several(typed, found));
    }

    private static String nothing(String typed, VaultReader reader) {
        List<VaultPath> nearest = NearestFiles.of(typed, reader.files());
        String question = nearest.isEmpty() ? "" : "; did you mean " + enumerate(nearest, nearest.size()) + "?";
        return "no file of the vault is called " + Quoted.of(typed) + question;
    }

    private static String several(String typed, List<VaultPath> candidates) {
        return Quoted.of(typed) + " may be " + enumerate(candidates, MOST_SHOWN)
                + "; write the path of the one you mean";
    }

    /** {@code "a.md", "b.md" or "c.md"}. */
    private static String enumerate(List<VaultPath> files, int most) {
        List<String> names = new ArrayList<>();
        for (VaultPath file : files.subList(0, Math.min(most, files.size()))) {
            names.add(Quoted.of(file.value()));
        }
        if (files.size() > most) {
            names.add((files.size() - most) + " more");
        }
        int last = names.size() - 1;
        String before = String.join(", ", names.subList(0, last));
        return (last == 0 ? "" : before + " or ") + names.get(last);
    }
}
