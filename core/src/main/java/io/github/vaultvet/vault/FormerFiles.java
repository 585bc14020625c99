package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a file that a link may have meant was renamed or deleted. The rules of resolution are applied to
 * the names that files once had. The history is read when it is first asked for: a sound vault needs none.
 */
final class FormerFiles {

    private static final String NOTE_EXTENSION = ".md";

    private final FileIndex files;
    private final Supplier<History> source;
    /** By target, if it is relative by folder as well. Only those that a former file was called like: there are few. */
    private final Map<String, Optional<Cause>> known = new HashMap<>();

    private @Nullable History history;

    FormerFiles(FileIndex files, Supplier<History> source) {
        this.files = files;
        this.source = source;
    }

    /** Whether what a target meant depends on the folder of the note. */
    static boolean isRelative(String target) {
        return target.startsWith("./") || target.startsWith("../");
    }

    /** {@code renamed} or {@code deleted}; empty if the history tells nothing for certain. */
    Optional<Cause> causeOf(VaultPath note, String target) {
        if (history().isEmpty()) {
            return Optional.empty();
        }
        String key = isRelative(target) ? note.folder() + '\n' + target : target;
        Optional<Cause> cause = known.get(key);
        if (cause != null) {
            return cause;
        }
        List<FormerFile> namesakes = namesakes(target);
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        cause = causeBy(meant(note, target, namesakes));
        known.put(key, cause);
        return cause;
    }

    private Optional<Cause> causeBy(List<FormerFile> meant) {
        Set<VaultPath> candidates = new LinkedHashSet<>();
        Optional<Commit> renamed = Optional.empty();
        Optional<Commit> deleted = Optional.empty();
        for (FormerFile file : meant) {
            Optional<VaultPath> now = files.at(file.lastPath());
            if (now.isPresent()) {
                candidates.add(now.get());
                renamed = renamed.or(file::renamed);
            } else {
                deleted = deleted.or(file::deleted);
            }
        }
        if (renamed.isPresent()) {
            boolean sole = candidates.size() == 1 && deleted.isEmpty();
            return Optional.of(new Cause.Renamed(List.copyOf(candidates), renamed.get(), sole));
        }
        return deleted.map(Cause.Deleted::new);
    }

    /** The files that were called like a target, the last to go first. */
    private List<FormerFile> namesakes(String target) {
        String name = NameKey.of(target.substring(target.lastIndexOf('/') + 1));
        if (name.isEmpty()) {
            return List.of();
        }
        List<FormerFile> namesakes = new ArrayList<>(history().named(name));
        namesakes.addAll(history().named(name + NOTE_EXTENSION));
        return namesakes;
    }

    /** Those of them that the target would have led to, each path once. */
    private static List<FormerFile> meant(VaultPath note, String target, List<FormerFile> namesakes) {
        List<FormerFile> meant = new ArrayList<>(namesakes);
        // One path in two spellings is one file, and its last life counts.
        Set<String> seen = new HashSet<>();
        meant.removeIf(
                file -> !wasTarget(note, target, VaultPath.of(file.path())) || !seen.add(NameKey.of(file.path())));
        return meant;
    }

    /** Which of several files was meant depends on which there were at that time: each is asked for alone. */
    private static boolean wasTarget(VaultPath note, String target, VaultPath file) {
        return new LinkResolver(FileIndex.of(List.of(file)))
                .resolve(note, target)
                .isOnly(file);
    }

    private History history() {
        History known = history;
        if (known == null) {
            known = source.get();
            history = known;
        }
        return known;
    }
}
