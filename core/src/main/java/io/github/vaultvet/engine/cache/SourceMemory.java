package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NameListener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Recalls one source after another, or learns it. For each source: {@link #recall(VaultPath, Path)}, if that is in vain
 * {@link #recall(byte[])}, and if that is in vain, too, {@link #learn}. For one thread.
 */
public interface SourceMemory {

    /** To be told which names are looked up while a source is read. */
    NameListener questions();

    /**
     * What is known of a source, if it is as it was; looks at the file without opening it.
     *
     * @param file the source on disk
     */
    Optional<BinaryReader> recall(VaultPath source, Path file);

    /** The same by its text. */
    Optional<BinaryReader> recall(byte[] content);

    /**
     * Keeps what was learnt of the source, if it can be known again.
     *
     * @param facts writes it
     */
    void learn(Consumer<BinaryWriter> facts);
}
