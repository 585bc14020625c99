package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NameListener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Recalls nothing, and keeps of each source which names it asks for. */
final class ContentLearner implements SourceMemory {

    private final ContentMemory memory;
    private final NameQuestions questions = new NameQuestions();
    private VaultPath source = VaultPath.of("none");

    ContentLearner(ContentMemory memory) {
        this.memory = memory;
    }

    @Override
    public NameListener questions() {
        return questions;
    }

    @Override
    public Optional<BinaryReader> recall(VaultPath next, Path file) {
        source = next;
        questions.clear();
        return Optional.empty();
    }

    @Override
    public Optional<BinaryReader> recall(byte[] content) {
        return Optional.empty();
    }

    @Override
    public void learn(Consumer<BinaryWriter> facts) {
        BinaryWriter out = new BinaryWriter();
        questions.write(out);
        memory.learnNames(source, out.toByteArray());
    }
}
