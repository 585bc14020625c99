package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/** Finds out why there is nothing at a path that is written out from the vault's root. */
final class PathEvidence {

    private final FileFinder finder;

    PathEvidence(FileFinder finder) {
        this.finder = finder;
    }

    /** Why there is no such file: another spelling of the path, the same name elsewhere, a nearly equal name, a dot folder. */
    Cause ofFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<VaultPath> spelled = finder.spelledLike(name);
        List<VaultPath> whole = whole(spelled, path);
        if (!whole.isEmpty()) {
            return new Cause.Spelling(whole);
        }
        List<VaultPath> named = finder.named(name);
        if (!named.isEmpty()) {
            return new Cause.WrongFolder(named);
        }
        if (!spelled.isEmpty()) {
            return new Cause.Spelling(spelled);
        }
        return finder.hidden(name).<Cause>map(Cause.Hidden::new).orElseGet(Cause.Gone::new);
    }

    Cause ofFolder(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<VaultPath> spelled = finder.folders().spelledLike(name);
        List<VaultPath> whole = whole(spelled, path);
        if (!whole.isEmpty()) {
            return new Cause.Spelling(whole);
        }
        List<VaultPath> called = finder.folders().called(name);
        return called.isEmpty() ? new Cause.Gone() : new Cause.WrongFolder(called);
    }

    private static List<VaultPath> whole(List<VaultPath> spelled, String path) {
        String wanted = SpellingKey.ofPath(path);
        List<VaultPath> whole = new ArrayList<>(1);
        for (VaultPath file : spelled) {
            if (SpellingKey.ofPath(file.value()).equals(wanted)) {
                whole.add(file);
            }
        }
        return whole;
    }
}
