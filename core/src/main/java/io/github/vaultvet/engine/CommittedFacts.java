package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.engine.cache.CacheOwner;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.git.GitFile;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What earlier runs learnt of the texts of a vault that Git keeps; opened when somebody first asks. */
final class CommittedFacts implements Supplier<Optional<ContentMemory>> {

    /** Beside the facts of the same vault on disk. */
    private static final String KIND = "contents that Git keeps";

    private final ChangedVault vault;
    private final LintRequest request;
    private final RulePlan plan;
    private final Optional<CachePlace> place;
    private Optional<ContentMemory> opened = Optional.empty();
    private boolean asked;

    /**
     * @param place where the caches of vaults lie, if they are used
     */
    CommittedFacts(ChangedVault vault, LintRequest request, RulePlan plan, Optional<CachePlace> place) {
        this.vault = vault;
        this.request = request;
        this.plan = plan;
        this.place = place;
    }

    /** Nothing if they are not used for such a run. */
    @Override
    public synchronized Optional<ContentMemory> get() {
        if (!asked) {
            asked = true;
            opened = place.flatMap(this::open);
        }
        return opened;
    }

    /** Keeps what this run has learnt. */
    synchronized void save() {
        opened.ifPresent(ContentMemory::save);
    }

    private Optional<ContentMemory> open(CachePlace caches) {
        VaultFiles files = vault.now();
        Optional<byte[]> settings = vault.settings().map(CommittedFacts::ids);
        // Where a rule reads everything, the names that a note asks for are not all it depends on.
        Optional<CacheOwner> owner = settings.isEmpty() || plan.asksForEverything()
                ? Optional.empty()
                : FactOwner.of(files.walked().root(), request, plan, settings.get());
        SourceReader reader = files.openReader();
        return owner.map(known -> ContentMemory.open(
                caches,
                known.add(KIND).hash(caches.key()),
                files.walked().files(),
                sorted(files.walked().foldersWithoutFiles()),
                reader::contentId));
    }

    private static byte[] ids(List<GitFile> settings) {
        BinaryWriter ids = new BinaryWriter();
        for (GitFile file : settings) {
            ids.text(file.path()).choice(file.kind()).text(file.id());
        }
        return ids.toByteArray();
    }

    private static List<VaultPath> sorted(List<VaultPath> folders) {
        List<VaultPath> sorted = new ArrayList<>(folders);
        Collections.sort(sorted);
        return sorted;
    }
}
