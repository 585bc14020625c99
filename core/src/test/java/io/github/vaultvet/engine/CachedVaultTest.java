package io.github.vaultvet.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty vault and a place for its cache, on a system that tells of files what a cache goes by. */
abstract class CachedVaultTest {

    @TempDir
    Path folder;

    @TempDir
    Path caches;

    RememberedVault vault;

    @BeforeEach
    void makeEmptyVault() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
        vault = new RememberedVault(folder, caches);
    }
}
