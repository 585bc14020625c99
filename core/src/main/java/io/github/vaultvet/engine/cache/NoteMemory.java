package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NameListener;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Knows notes by the stamps of their files, or by their texts. */
final class NoteMemory implements SourceMemory {

    private final FactCache cache;
    private final EntryCursor entries;
    private final NameQuestions questions = new NameQuestions();
    private final BinaryWriter entry = new BinaryWriter();
    private VaultPath path = VaultPath.of("none");
    private Optional<FileStamp> stamp = Optional.empty();
    private Optional<KeyedHash.Value> hash = Optional.empty();

    NoteMemory(FactCache cache) {
        this.cache = cache;
        this.entries = new EntryCursor(cache.known());
    }

    @Override
    public NameListener questions() {
        return questions;
    }

    @Override
    public Optional<BinaryReader> recall(VaultPath note, Path file) {
        path = note;
        stamp = FileStamp.of(file);
        hash = Optional.empty();
        questions.clear();
        int number = stamp.isPresent() ? entries.number(note) : -1;
        if (number < 0) {
            return Optional.empty();
        }
        BinaryReader in = cache.known().entry(number);
        boolean same = FileStamp.read(in).isSameAs(stamp.orElseThrow());
        readHash(in);
        if (!same || NameQuestions.isTouched(in, cache.changes())) {
            return Optional.empty();
        }
        cache.use(number);
        return Optional.of(in);
    }

    @Override
    public Optional<BinaryReader> recall(byte[] content) {
        if (!cache.place().hashed()) {
            return Optional.empty();
        }
        KeyedHash.Value value = KeyedHash.of(cache.place().key(), content);
        hash = Optional.of(value);
        int number = entries.number(path);
        if (number < 0) {
            return Optional.empty();
        }
        BinaryReader in = cache.known().entry(number);
        FileStamp.read(in);
        Optional<KeyedHash.Value> before = readHash(in);
        boolean same = before.isPresent()
                && before.get().low() == value.low()
                && before.get().high() == value.high();
        int rest = in.offset();
        if (!same || NameQuestions.isTouched(in, cache.changes())) {
            return Optional.empty();
        }
        begin();
        cache.known().copyRest(number, rest, entry);
        cache.renew(number, entry.toByteArray());
        return Optional.of(in);
    }

    @Override
    public void learn(Consumer<BinaryWriter> facts) {
        if (hash.isPresent() || stamp.filter(cache::isSettled).isPresent()) {
            begin();
            questions.write(entry);
            facts.accept(entry);
            cache.learn(path, entry.toByteArray());
        }
    }

    private void begin() {
        entry.clear();
        stamp.filter(cache::isSettled).orElse(FileStamp.NONE).write(entry);
        entry.flag(hash.isPresent());
        hash.ifPresent(value -> entry.wide(value.low()).wide(value.high()));
    }

    private static Optional<KeyedHash.Value> readHash(BinaryReader in) {
        return in.flag() ? Optional.of(new KeyedHash.Value(in.wide(), in.wide())) : Optional.empty();
    }
}
