package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.fixture.FileTree;
import io.github.vaultvet.fixture.Fixture;
import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder {@code test-vaults/patches/<behaviour>/} is a test: the patch for {@code vault/} is {@code expected.diff},
 * with what is said beside it in {@code said.txt}. {@code -Dvaultvet.regenerate=true} writes both anew.
 */
final class PatchFixtureTest {

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> behaviours() {
        return Fixture.of(Repository.path("test-vaults/patches")).stream()
                .map(fixture -> dynamicTest(fixture.behaviour(), () -> check(fixture)));
    }

    private void check(Fixture fixture) throws IOException {
        FileTree vault = fixture.vault();
        Path folder = Files.createTempDirectory(temporary, "vault");
        vault.write(folder);
        Patched patched = Patched.of(folder);
        Path expected = fixture.folder().resolve("expected.diff");
        Path said = fixture.folder().resolve("said.txt");
        String sentences = String.join("\n", patched.sentences()) + "\n";
        if (Repository.regenerates()) {
            Files.write(expected, patched.bytes());
            Files.writeString(said, sentences);
        }

        assertThat(patched.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(Files.readString(expected));
        assertThat(sentences).isEqualTo(Files.readString(said));
        assertThat(FileTree.read(folder).notes().files())
                .as("no note is written")
                .usingRecursiveComparison()
                .isEqualTo(vault.notes().files());
        assertRepaired(folder, patched);
    }

    private static void assertRepaired(Path folder, Patched patched) throws IOException {
        int before = Patched.run(folder).report().diagnostics().size();
        if (patched.bytes().length > 0) {
            Program.GIT.assumePresent();
            Program.GIT.run(folder, patched.bytes(), "apply", "-p1");
        }

        int repaired = patched.repairs();
        assertThat(Patched.run(folder).report().diagnostics())
                .as("what the patch repairs is found no more, and nothing else is")
                .hasSize(before - repaired);
        assertThat(Patched.of(folder).bytes()).as("a second patch is empty").isEmpty();
    }
}
