package io.github.vaultvet.cli;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.CacheSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether notes that have not changed are read again.
 *
 * @param off whether all of them are
 * @param folder where the user wants what was learnt to be kept
 */
record CacheOptions(boolean off, Optional<Path> folder) {

    private static final String CACHE = "--cache";
    private static final String NO_CACHE = "--no-cache";
    /** Where builds come and go, only a secret of the build service can tell whose cache it is. */
    private static final String KEY = "VAULTVET_CACHE_KEY";

    static void declare(Options options) {
        options.group(
                "Cache:",
                Option.text(
                        CACHE,
                        "FOLDER",
                        "Keep what is learnt of unchanged notes in FOLDER. Without it: in the user's cache folder, and"
                                + " nowhere if CI is set."),
                Option.flag(NO_CACHE, "Read every note, and keep nothing."));
    }

    static CacheOptions of(Typed arguments) throws UsageException {
        boolean off = arguments.has(NO_CACHE);
        Optional<String> folder = arguments.value(CACHE);
        if (off && folder.isPresent()) {
            throw new UsageException(CACHE + " and " + NO_CACHE + " do not go together");
        }
        if (folder.isEmpty()) {
            return new CacheOptions(off, Optional.empty());
        }
        return new CacheOptions(
                off, Optional.of(Arguments.paths(List.of(folder.get())).get(0)));
    }

    /**
     * Where the caches of vaults are; empty if there shall be none, or nobody could tell who wrote them.
     *
     * @throws UsageException if that would be in the vault
     */
    Optional<CachePlace> place(FoundVault vault, Surroundings surroundings) throws UsageException {
        Optional<Path> own = UserFolder.of(surroundings);
        if (folder.isPresent()) {
            Path chosen = surroundings.currentFolder().resolve(folder.get()).normalize();
            refuse(chosen, vault);
            return key(own, surroundings).map(key -> new CachePlace(chosen, key, true));
        }
        if (off || isBuild(surroundings.variable("CI")) || own.isEmpty() || liesIn(own.get(), vault)) {
            return Optional.empty();
        }
        Optional<KeyedHash.Key> key = CacheSecret.ofUser(own.get());
        return key.isPresent() ? Optional.of(new CachePlace(own.get(), key.get(), false)) : Optional.empty();
    }

    private static boolean isBuild(String variable) {
        return !variable.isEmpty() && !variable.equals("false") && !variable.equals("0");
    }

    private static Optional<KeyedHash.Key> key(Optional<Path> own, Surroundings surroundings) {
        String secret = surroundings.variable(KEY);
        return secret.isEmpty() ? own.flatMap(CacheSecret::ofUser) : Optional.of(CacheSecret.of(secret));
    }

    private void refuse(Path chosen, FoundVault vault) throws UsageException {
        String shown = "\"" + folder.orElseThrow() + "\"";
        if (liesIn(chosen, vault)) {
            throw new UsageException("the cache folder " + shown
                    + " lies in the vault, which whoever writes in the vault could fill; name a folder outside of it");
        }
        if (Files.exists(chosen) && !Files.isDirectory(chosen)) {
            throw new UsageException("the cache folder " + shown + " is not a folder");
        }
    }

    /** Whether a folder, which need not exist, lies in a vault, by whatever links. */
    private static boolean liesIn(Path folder, FoundVault vault) {
        @Nullable Path existing = folder;
        while (existing != null) {
            try {
                return existing.toRealPath().startsWith(vault.root());
            } catch (IOException e) {
                existing = existing.getParent();
            }
        }
        return false;
    }
}
