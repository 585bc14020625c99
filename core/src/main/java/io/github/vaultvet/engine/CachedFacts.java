package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.config.RuleOverride;
import io.github.vaultvet.config.RuleSetting;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.engine.cache.CacheOwner;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A vault on disk whose notes need not all be read, since an earlier run has learnt what is in them. Names everything that
 * this depends on: who adds something new to it adds it here.
 */
final class CachedFacts {

    /** The coarsest clock of a file system ticks every two seconds. */
    private static final long TICK_MILLIS = 3000;

    private final BinaryWriter settingsRead = new BinaryWriter();
    private final long started;
    private final VaultFiles files;

    private CachedFacts(LintRequest request, long started) throws VaultException {
        this.started = started;
        WalkedVault walked = VaultWalker.walk(request.root(), request.shownRoot());
        this.files = VaultFiles.of(walked, recording(new SettingsFiles(walked)), () -> new NoteReader(walked))
                .orRefuse(request.shownRoot());
    }

    /**
     * Lists a vault.
     *
     * @param started the time at the beginning of the run, in milliseconds
     */
    static CachedFacts of(LintRequest request, long started) throws VaultException {
        return new CachedFacts(request, started);
    }

    VaultFiles files() {
        return files;
    }

    private Function<String, Optional<byte[]>> recording(SettingsFiles settings) {
        return name -> {
            Optional<byte[]> content = settings.read(name);
            settingsRead.text(name).flag(content.isPresent());
            content.ifPresent(settingsRead::block);
            return content;
        };
    }

    /** What earlier runs learnt of the vault; empty if that is not used for such a run. */
    Optional<FactCache> open(CachePlace place, LintRequest request, RulePlan plan) {
        // The counts of types are made of all notes, and are not kept.
        if (!request.selected().isEmpty() || plan.asksForProperties() || !isWritten(request.config())) {
            return Optional.empty();
        }
        List<VaultPath> folders = new ArrayList<>(files.walked().foldersWithoutFiles());
        Collections.sort(folders);
        FactCache.Listing listing = new FactCache.Listing(
                files.walked().files(), folders, TimeUnit.MILLISECONDS.toNanos(started - TICK_MILLIS));
        return CacheOwner.program().map(owner -> {
            owner.add(files.walked().root().toUri().getRawPath());
            owner.add(settingsRead.toByteArray());
            for (Rule rule : plan.catalog().rules()) {
                owner.add(rule.info().id().value());
            }
            add(request.config(), owner);
            return FactCache.open(place, owner.hash(place.key()), listing);
        });
    }

    /** Whether all that the configuration says stands in its texts, apart from severities. */
    private static boolean isWritten(LintConfig config) {
        return !config.layers().isEmpty()
                || (config.overrides().isEmpty() && config.schemas().isEmpty());
    }

    private static void add(LintConfig config, CacheOwner owner) {
        for (ConfigText layer : config.layers()) {
            owner.add(layer.kind().name()).add(layer.name());
            owner.add(layer.path().map(VaultPath::value).orElse(""));
            owner.add(layer.text().bytes());
        }
        add(config.rules(), owner);
        for (RuleOverride override : config.overrides()) {
            add(override.rules(), owner);
        }
        for (NoteSchema schema : config.schemas()) {
            owner.add(schema.document().map(document -> document.source()).orElse(new byte[0]));
        }
    }

    /** An argument may switch a rule on. */
    private static void add(Map<RuleId, RuleSetting> rules, CacheOwner owner) {
        for (Map.Entry<RuleId, RuleSetting> rule : new TreeMap<>(rules).entrySet()) {
            owner.add(rule.getKey().value());
            owner.add(rule.getValue().severity().map(Enum::name).orElse("off"));
        }
        owner.add("");
    }
}
