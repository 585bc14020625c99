package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.engine.cache.CacheOwner;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.EarlierRun;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.engine.cache.FolderMemory;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.ObsidianSettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A vault on disk whose notes need not all be read, since an earlier run has learnt what is in them. */
final class CachedFacts {

    /** The coarsest clock of a file system ticks every two seconds. */
    private static final long TICK_MILLIS = 3000;

    private final BinaryWriter settingsRead = new BinaryWriter();
    private final VaultFiles files;
    private final Optional<FactCache> cache;

    private CachedFacts(CachePlace place, LintRequest request, RulePlan plan, long started) throws VaultException {
        Path root = VaultWalker.realRoot(request.root(), request.shownRoot());
        ObsidianSettings settings = ObsidianSettingsReader.read(recording(new SettingsFiles(root)));
        Optional<CacheOwner> owner = isRemembered(request, plan)
                ? FactOwner.of(root, request, plan, settingsRead.toByteArray())
                : Optional.empty();
        long settledNanos = TimeUnit.MILLISECONDS.toNanos(started - TICK_MILLIS);
        Optional<EarlierRun> earlier = owner.isPresent()
                ? Optional.of(EarlierRun.open(place, owner.get().hash(place.key()), root, settledNanos))
                : Optional.empty();
        FolderMemory folders = earlier.isPresent() ? earlier.get().folders() : FolderMemory.none();
        WalkedVault walked = VaultWalker.walk(root, request.shownRoot(), folders);
        this.cache = earlier.isPresent()
                ? Optional.of(earlier.get().facts(walked.files(), sorted(walked.foldersWithoutFiles())))
                : Optional.empty();
        boolean distinct = cache.isPresent() && cache.get().hasDistinctNames();
        FileIndex index = FileIndex.ofSorted(walked.files(), walked.foldersWithoutFiles(), distinct);
        this.files = VaultFiles.of(walked, index, settings, () -> new NoteReader(walked))
                .orRefuse(request.shownRoot());
    }

    /**
     * Lists a vault, and opens what earlier runs learnt of it.
     *
     * @param started the time at the beginning of the run, in milliseconds
     */
    static CachedFacts of(CachePlace place, LintRequest request, RulePlan plan, long started) throws VaultException {
        return new CachedFacts(place, request, plan, started);
    }

    VaultFiles files() {
        return files;
    }

    /** What earlier runs learnt of the vault; empty if that is not used for such a run. */
    Optional<FactCache> cache() {
        return cache;
    }

    private Function<String, Optional<byte[]>> recording(SettingsFiles settings) {
        return name -> {
            Optional<byte[]> content = settings.read(name);
            settingsRead.text(name).flag(content.isPresent());
            if (content.isPresent()) {
                settingsRead.block(content.get());
            }
            return content;
        };
    }

    /** The counts of types are made of all notes, and are not kept. */
    private static boolean isRemembered(LintRequest request, RulePlan plan) {
        return request.selected().isEmpty() && !plan.asksForProperties();
    }

    private static List<VaultPath> sorted(List<VaultPath> folders) {
        List<VaultPath> sorted = new ArrayList<>(folders);
        Collections.sort(sorted);
        return sorted;
    }
}
