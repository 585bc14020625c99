package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which files a run reports on: those that the user named, less those that the configuration excludes. */
final class Selection {

    private static final int MOST_READ_ALONE = 64;
    private static final int PART_READ_ALONE = 8;

    private final LintConfig config;
    private final Set<String> named;
    private final boolean everything;

    /**
     * @param named files and folders relative to the root, {@code ""} for the root itself; nothing for the whole vault
     */
    Selection(List<String> named, LintConfig config) {
        this.config = config;
        this.named = new HashSet<>(named);
        this.everything = named.isEmpty() || this.named.contains("");
    }

    /** Whether the user named nothing less than the whole vault. */
    boolean isEverything() {
        return everything;
    }

    boolean contains(VaultPath file) {
        return (everything || isNamed(file.value())) && config.checks(file);
    }

    /**
     * The files to read first: those that are reported on, as long as it is not a good part of the vault. Then all are,
     * since many threads read them sooner than one could read the rest piece by piece.
     */
    List<VaultPath> worthReading(List<VaultPath> sources) {
        if (everything) {
            return sources;
        }
        List<VaultPath> chosen = new ArrayList<>();
        for (VaultPath source : sources) {
            if (contains(source)) {
                chosen.add(source);
            }
        }
        return chosen.size() <= MOST_READ_ALONE || chosen.size() <= sources.size() / PART_READ_ALONE ? chosen : sources;
    }

    private boolean isNamed(String path) {
        if (named.contains(path)) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (named.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** What was named and is not checked, in the order of paths. */
    List<Notice> notices(List<VaultPath> sources) {
        List<Notice> notices = new ArrayList<>();
        if (everything) {
            return notices;
        }
        Set<String> useless = new HashSet<>(named);
        Set<String> excluded = new HashSet<>();
        for (VaultPath note : sources) {
            String path = note.value();
            boolean checked = config.checks(note);
            mark(path, checked, useless, excluded);
            for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
                mark(path.substring(0, slash), checked, useless, excluded);
            }
        }
        useless.stream()
                .sorted()
                .forEach(path -> notices.add(new Notice("\"" + path + "\""
                        + (excluded.contains(path)
                                ? " is excluded by the configuration and was skipped"
                                : " is not a note, canvas or base of this vault and was skipped"))));
        return notices;
    }

    private static void mark(String path, boolean checked, Set<String> useless, Set<String> excluded) {
        if (checked) {
            useless.remove(path);
        } else if (useless.contains(path)) {
            excluded.add(path);
        }
    }
}
