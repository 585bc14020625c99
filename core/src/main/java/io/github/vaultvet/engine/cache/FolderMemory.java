package io.github.vaultvet.engine.cache;

import io.github.vaultvet.text.VaultPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recalls what lies in one folder after another, or learns it. For each folder: {@link #recall} before it is listed, and if
 * that is in vain {@link #learn} afterwards. For one thread.
 */
public final class FolderMemory {

    private final Map<String, KnownFolder> known = new HashMap<>();
    private final List<VaultPath> files;
    private final long settledNanos;
    private final boolean learning;
    private final List<KnownFolder> found = new ArrayList<>();
    private Optional<FolderStamp> stamp = Optional.empty();
    private int filesRecalled;
    private boolean allRecalled = true;

    private FolderMemory(FactFile file, long settledNanos, boolean learning) {
        this.files = file.files();
        this.settledNanos = settledNanos;
        this.learning = learning;
        for (KnownFolder folder : file.names().folders()) {
            known.put(folder.prefix(), folder);
        }
    }

    /** Knows nothing and learns nothing. */
    public static FolderMemory none() {
        return new FolderMemory(FactFile.empty(), 0, false);
    }

    /** Knows what an earlier run wrote down. */
    static FolderMemory of(FactFile file, long settledNanos) {
        return new FolderMemory(file, settledNanos, true);
    }

    /**
     * What lies in a folder.
     *
     * @param files that lie in it
     * @param folders the names of the folders in it
     */
    public record Content(List<VaultPath> files, List<String> folders) {}

    /**
     * What is known to lie in a folder, if it is as it was; looks at it without listing it.
     *
     * @param prefix its path in the vault with a slash at the end; empty for the root
     */
    public Optional<Content> recall(String prefix, Path folder) {
        stamp = learning ? FolderStamp.of(folder) : Optional.empty();
        @Nullable KnownFolder before = stamp.isPresent() ? known.get(prefix) : null;
        if (before == null || !before.stamp().isSameAs(stamp.orElseThrow())) {
            allRecalled = false;
            return Optional.empty();
        }
        found.add(before);
        Content content = new Content(before.files(files), before.folders());
        filesRecalled += content.files().size();
        return Optional.of(content);
    }

    /** All files of the vault, sorted, if none but those that were known can be there: every folder was recalled. */
    public Optional<List<VaultPath>> allFiles() {
        return allRecalled && filesRecalled > 0 && filesRecalled == files.size()
                ? Optional.of(files)
                : Optional.empty();
    }

    /**
     * Keeps what was found in the folder that was asked for last.
     *
     * @param folders the names of the folders in it that have to be listed as well
     */
    public void learn(String prefix, List<String> folders) {
        if (stamp.isPresent()) {
            found.add(new KnownFolder(prefix, stamp.get(), List.copyOf(folders), List.of()));
        }
    }

    /**
     * What can be told the next time without listing it.
     *
     * @param root the vault's, whose file system is the only one that is relied on
     * @param all the files of the vault, sorted
     */
    List<KnownFolder> reliable(Path root, List<VaultPath> all) {
        List<KnownFolder> reliable = new ArrayList<>();
        Optional<FolderStamp> ofRoot = FolderStamp.of(root);
        if (found.isEmpty() || ofRoot.isEmpty() || !FolderStamp.isReliable(root)) {
            return reliable;
        }
        Map<String, List<KnownFolder.Run>> runs = runs(all);
        long device = ofRoot.get().device();
        for (KnownFolder folder : found) {
            if (folder.stamp().device() == device && folder.stamp().isOlderThan(settledNanos)) {
                List<KnownFolder.Run> own = runs.getOrDefault(folder.prefix(), List.of());
                reliable.add(new KnownFolder(folder.prefix(), folder.stamp(), folder.folders(), own));
            }
        }
        return reliable;
    }

    /** The files of each folder: mostly they stand together, but those of the folders in it may stand between them. */
    private static Map<String, List<KnownFolder.Run>> runs(List<VaultPath> all) {
        Map<String, List<KnownFolder.Run>> runs = new HashMap<>();
        int start = 0;
        for (int end = 1; end <= all.size(); end++) {
            String folder = all.get(start).folder();
            if (end == all.size() || !all.get(end).folder().equals(folder)) {
                String prefix = folder.isEmpty() ? "" : folder + "/";
                runs.computeIfAbsent(prefix, key -> new ArrayList<>()).add(new KnownFolder.Run(start, end - start));
                start = end;
            }
        }
        return runs;
    }
}
