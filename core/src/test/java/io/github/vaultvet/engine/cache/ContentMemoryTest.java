package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.engine.cache.ContentMemory.Answer;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentMemoryTest {

    private static final KeyedHash.Key KEY = new KeyedHash.Key(1, 2);
    private static final KeyedHash.Value OWNER = new KeyedHash.Value(3, 4);
    private static final VaultPath NOTE = VaultPath.of("note.md");

    @TempDir
    private Path folder;

    /** What Git says of each file. */
    private final Map<String, String> ids = new TreeMap<>(Map.of("note.md", "1", "target.md", "2"));

    private ContentMemory open(KeyedHash.Key key, KeyedHash.Value owner) {
        List<VaultPath> files = ids.keySet().stream().map(VaultPath::of).toList();
        Map<String, String> known = new HashMap<>(ids);
        known.values().removeIf(String::isEmpty);
        return ContentMemory.open(
                new CachePlace(folder, key, false),
                owner,
                files,
                List.of(),
                file -> Optional.ofNullable(known.get(file.value())));
    }

    private ContentMemory open() {
        return open(KEY, OWNER);
    }

    private static void learn(ContentMemory memory, VaultPath source, String... asked) {
        SourceMemory learner = memory.learner();
        learner.recall(source, Path.of(source.value()));
        for (String name : asked) {
            learner.questions().asked(FileIndex.nameHash(VaultPath.of(name)));
        }
        learner.learn(out -> {});
    }

    private static Answer asks(ContentMemory memory, VaultPath source, String name) {
        return memory.asking(List.of(name)).apply(source);
    }

    private void learnNote() {
        ContentMemory memory = open();
        learn(memory, NOTE, "Target.md");
        memory.learnAliases(NOTE, List.of());
        memory.save();
    }

    @Test
    void whatIsLearntIsKnownAtOnceAndInTheNextRun() {
        ContentMemory first = open();
        assertThat(asks(first, NOTE, "target.md")).isEqualTo(Answer.UNKNOWN);
        assertThat(first.aliases(NOTE)).isEmpty();
        learn(first, NOTE, "Target.md");
        first.learnAliases(NOTE, List.of());
        first.save();

        for (ContentMemory memory : List.of(first, open())) {
            assertThat(asks(memory, NOTE, "target.md")).isEqualTo(Answer.YES);
            assertThat(asks(memory, NOTE, "other.md")).isEqualTo(Answer.NO);
            assertThat(memory.aliases(NOTE)).hasValue(List.of());
        }
    }

    @Test
    void aliasesAreKnownAsTheyAreWritten() {
        ContentMemory memory = open();
        memory.learnAliases(NOTE, List.of("A \ud83d\ude00", "half \ud83d"));
        memory.save();

        assertThat(memory.aliases(NOTE)).hasValue(List.of("A \ud83d\ude00", "half \ud83d"));
        assertThat(open().aliases(NOTE)).isEqualTo(memory.aliases(NOTE));
        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anotherContentIsUnknown() {
        learnNote();
        ids.put("note.md", "3");

        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
        assertThat(open().aliases(NOTE)).isEmpty();
    }

    @Test
    void whatCannotBeKnownByAnIdIsNotKept() {
        ids.put("note.md", "");
        learnNote();
        ids.put("note.md", "1");

        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whereAnAskedNameHasComeOrGoneTheQuestionsMayBeOthers() {
        learnNote();
        ids.put("sub/unrelated.md", "4");
        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.NO);

        ids.put("sub/target.md", "5");
        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
        assertThat(open().aliases(NOTE)).hasValue(List.of());
    }

    @Test
    void whoAsksForAllNamesAsksForEach() {
        ContentMemory memory = open();
        SourceMemory learner = memory.learner();
        learner.recall(NOTE, Path.of("note.md"));
        learner.questions().askedForAll();
        learner.learn(out -> {});

        assertThat(asks(memory, NOTE, "anything.md")).isEqualTo(Answer.YES);
    }

    @Test
    void fewMoreAreNotWrittenDown() throws IOException {
        IntStream.range(0, 40).forEach(i -> ids.put("n" + i + ".md", "n" + i));
        learnNote();
        byte[] written = Files.readAllBytes(file());

        ContentMemory few = open();
        IntStream.range(0, 32).forEach(i -> learn(few, VaultPath.of("n" + i + ".md")));
        few.save();
        assertThat(file()).hasBinaryContent(written);

        learn(few, VaultPath.of("n32.md"));
        few.save();
        assertThat(asks(open(), VaultPath.of("n32.md"), "other.md")).isEqualTo(Answer.NO);
        assertThat(asks(open(), NOTE, "target.md")).isEqualTo(Answer.YES);
    }

    @Test
    void nothingIsBelievedThatIsDamagedForgedOrAnothers() throws IOException {
        learnNote();
        assertThat(asks(open(new KeyedHash.Key(1, 3), OWNER), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
        byte[] sound = Files.readAllBytes(file());
        for (int at = 0; at < sound.length; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 1;
            Files.write(file(), damaged);
            assertThat(asks(open(), NOTE, "other.md")).as("byte %d", at).isEqualTo(Answer.UNKNOWN);
        }
        Path other = file();
        Files.write(other, sound);
        assertThat(asks(open(), NOTE, "other.md")).isEqualTo(Answer.NO);
        ContentMemory others = open(KEY, new KeyedHash.Value(3, 5));
        learn(others, NOTE);
        others.save();
        try (Stream<Path> files = Files.list(folder)) {
            Path renamed = files.filter(file -> !file.equals(other)).findFirst().orElseThrow();
            Files.copy(other, renamed, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(asks(open(KEY, new KeyedHash.Value(3, 5)), NOTE, "other.md")).isEqualTo(Answer.UNKNOWN);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
