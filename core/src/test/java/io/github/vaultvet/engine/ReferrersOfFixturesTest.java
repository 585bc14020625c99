package io.github.vaultvet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleFamily;
import io.github.vaultvet.engine.cache.CachePlace;
import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.engine.cache.ContentMemory.Answer;
import io.github.vaultvet.fixture.FileTree;
import io.github.vaultvet.fixture.Fixture;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each file of each fixture vault: every note in which something is found once the file is gone, or once it has come,
 * was known to ask for its name.
 */
class ReferrersOfFixturesTest {

    private static final RuleCatalog RULES = RuleCatalog.load();
    private static final LintConfig CONFIG = LintConfig.defaults();
    private static final RulePlan PLAN = new RulePlan(RULES, CONFIG);
    private static final KeyedHash.Value OWNER = new KeyedHash.Value(3, 4);

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> noneIsMissedInAnyFixtureVault() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path rule : Fixture.ruleFolders()) {
            for (Fixture fixture : Fixture.of(rule)) {
                tests.add(dynamicTest(
                        fixture.rule() + "/" + fixture.behaviour(), () -> takeAndPutBackEach(fixture.vault())));
            }
        }
        return tests.stream();
    }

    private void takeAndPutBackEach(FileTree tree) throws IOException, VaultException {
        State whole = State.of(tree, temporary);
        for (String file : List.copyOf(tree.files().keySet())) {
            if (file.startsWith(".obsidian/") || file.equals("vaultvet.yaml")) {
                // What a setting does to notes is another matter.
                continue;
            }
            byte[] bytes = tree.files().remove(file);
            State without = State.of(tree, temporary);
            tree.files().put(file, bytes);
            assertReferrersAreKnown(whole, without, file);
            assertReferrersAreKnown(without, whole, file);
        }
    }

    private static void assertReferrersAreKnown(State before, State now, String changed) throws VaultException {
        List<String> names = List.of(VaultPath.of(changed).name());
        // By the names alone, as if the file had only changed; and by the list of files, which is another one.
        Function<VaultPath, Answer> asked = before.memory(before.caches()).asking(names);
        Function<VaultPath, Answer> asks = now.memory(before.caches()).asking(names);
        for (String finding : now.findings()) {
            String path = finding.substring(0, finding.indexOf('\n'));
            VaultPath note = VaultPath.of(path);
            if (!before.findings().contains(finding) && !path.equals(changed) && note.holdsLinks()) {
                assertThat(List.of(asked.apply(note), asks.apply(note)))
                        .as("%s after a change of %s", finding, changed)
                        .doesNotContain(Answer.NO);
            }
        }
    }

    /**
     * A vault at one time.
     *
     * @param caches where it is kept which names its notes ask for
     * @param findings what is found in it
     */
    private record State(Path root, CachePlace caches, Set<String> findings) {

        static State of(FileTree tree, Path temporary) throws IOException, VaultException {
            Path folder = Files.createTempDirectory(temporary, "state");
            Path root = folder.resolve("vault");
            Files.createDirectories(root);
            tree.write(root);
            CachePlace caches = new CachePlace(folder.resolve("caches"), new KeyedHash.Key(1, 2), false);
            State state = new State(root, caches, new HashSet<>());
            LintRequest request = state.request();
            for (Diagnostic diagnostic :
                    Linter.run(state.files(), request, RULES).report().diagnostics()) {
                String rule = RuleFamily.of(diagnostic.rule());
                state.findings.add(diagnostic.path() + "\n" + diagnostic.place().span() + rule);
            }
            ContentMemory memory = state.memory(caches);
            LintPass.learn(
                    state.files(),
                    LintPass.Part.of(file -> true, state.files().sources(), state.files(), PLAN)
                            .learning(memory),
                    request,
                    PLAN);
            memory.save();
            return state;
        }

        private LintRequest request() {
            return new LintRequest(root, "vault", "given", List.of(), CONFIG, 1, Progress.NONE, false);
        }

        private VaultFiles files() throws VaultException {
            return VaultFiles.onDisk(root, "vault");
        }

        /** What another state has learnt, as far as it holds for this one. */
        ContentMemory memory(CachePlace learnt) throws VaultException {
            VaultFiles files = files();
            SourceReader reader = files.openReader();
            return ContentMemory.open(
                    learnt, OWNER, files.walked().files(), files.walked().foldersWithoutFiles(), source -> reader.read(
                                    source)
                            .fold(text -> Optional.of(id(text.bytes())), problem -> Optional.empty()));
        }

        private static String id(byte[] content) {
            KeyedHash.Value hash = KeyedHash.of(new KeyedHash.Key(5, 6), content);
            return hash.low() + " " + hash.high();
        }
    }
}
