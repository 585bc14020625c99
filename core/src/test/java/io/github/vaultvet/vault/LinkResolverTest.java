package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {

    @Test
    void anEmptyTargetIsTheSourceItself() {
        assertThat(resolve("a/s.md", "", "a/s.md")).isEqualTo("a/s.md");
    }

    @Test
    void aNameIsFoundInAnyFolder() {
        assertThat(resolve("s.md", "Note", "deep/down/Note.md")).isEqualTo("deep/down/Note.md");
        assertThat(resolve("s.md", "Note.md", "deep/down/Note.md")).isEqualTo("deep/down/Note.md");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, note.md",
        "pic.PNG, Pic.png",
        "e\u0301te\u0301, \u00e9t\u00e9.md",
        "été, E\u0301te\u0301.md",
        "a b, a\u00a0b.md",
        "a\u202fb, a b.md",
        "İx, i\u0307X.md",
        "ÖL, öl.md"
    })
    void caseCompositionAndNoBreakSpacesDoNotMatter(String target, String file) {
        assertThat(resolve("s.md", target, file)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "STRASSE, straße.md",
        "a  b, a b.md",
        "a_b, a b.md",
        "a/, a.md",
        "a//n, a/n.md",
        "a\\n, a/n.md",
        "'n ', n.md",
        "pic, pic.png",
        "LICENSE, LICENSE",
        "board, board.canvas",
        "folder, folder/n.md"
    })
    void nothingElseIsMadeEqual(String target, String file) {
        assertThat(resolve("s.md", target, file)).isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2, v1.2.md",
        "Dr. Who, Dr. Who.md",
        "drawing.excalidraw, drawing.excalidraw.md",
        "x.md, x.md.md",
        "archive.zip, archive.zip.md"
    })
    void aNameWithADotMayBeANote(String target, String file) {
        assertThat(resolve("s.md", target, file)).isEqualTo(file);
    }

    @Test
    void theLiteralNameWinsOverTheNote() {
        assertThat(resolve("s.md", "x.pdf", "a/x.pdf.md", "b/x.pdf")).isEqualTo("b/x.pdf");
        assertThat(resolve("s.md", "x.md", "x.md.md", "z/x.md")).isEqualTo("z/x.md");
    }

    @Test
    void aLiteralNameElsewherePreventsTheNoteFromBeingTried() {
        assertThat(resolve("s.md", "b/v1.2", "a/v1.2", "b/v1.2.md")).isEqualTo("missing");
    }

    @Test
    void aNoteAtTheRootWinsOverTheOneBesideTheSource() {
        assertThat(resolve("a/s.md", "Note", "Note.md", "a/Note.md")).isEqualTo("Note.md");
    }

    @Test
    void theSourcesFolderAndBelowWinOverShorterPaths() {
        assertThat(resolve("long/s.md", "n", "b/n.md", "long/deep/n.md")).isEqualTo("long/deep/n.md");
    }

    @Test
    void theSourcesParentHasNoAdvantage() {
        assertThat(resolve("aaaa/b/s.md", "n", "aaaa/n.md", "z/n.md")).isEqualTo("z/n.md");
    }

    @Test
    void theFolderPrefixIsNotAlignedToFolders() {
        assertThat(resolve("a/s.md", "x", "ab/cdef/x.md", "c/x.md")).isEqualTo("ab/cdef/x.md");
    }

    @Test
    void theShortestPathWinsNotTheFewestFolders() {
        assertThat(resolve("q/s.md", "n", "a/b/n.md", "zzzz/n.md")).isEqualTo("a/b/n.md");
    }

    @Test
    void equalLengthIsATie() {
        assertThat(resolve("q/s.md", "n", "b/n.md", "a/n.md")).isEqualTo("a/n.md|b/n.md");
        assertThat(resolve("s.md", "n", "N.md", "n.md")).isEqualTo("N.md|n.md");
    }

    @ParameterizedTest
    @CsvSource({
        "b/n, a/b/n.md",
        "ar/n, bar/n.md",
        "/bar/n, bar/n.md",
        "./n, src/n.md",
        "../bar/n, bar/n.md",
        "./../bar/n, bar/n.md",
        "../../../bar/n, bar/n.md"
    })
    void pathsAreSuffixesOrRootedOrRelative(String target, String file) {
        assertThat(resolve("src/s.md", target, file, "zz/unlike.md")).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong/n", "/n", "bar/../bar/n", "bar/n/", "ar/m"})
    void otherPathsAreMissing(String target) {
        assertThat(resolve("src/s.md", target, "bar/n.md")).isEqualTo("missing");
    }

    @Test
    void aRelativePathThatIsNotThereIsTriedAsASuffix() {
        assertThat(resolve("a/s.md", "./b/n", "x/a/b/n.md")).isEqualTo("x/a/b/n.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "...", "/", "//", "./", "../", "../../", "|x", "^id", "]", "\u0000"})
    void oddTargetsAreMissing(String target) {
        assertThat(resolve("a/s.md", target, "a/n.md", "n.md")).isEqualTo("missing");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aTargetOfAMebibyteIsReadOnce() {
        String target = "a/".repeat(1 << 19) + "n";
        assertThat(resolve("s.md", target, "n.md")).isEqualTo("missing");
        assertThat(resolve("s.md", "../".repeat(1 << 19) + "n", "n.md")).isEqualTo("n.md");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void tenThousandFilesOfOneNameAreOneStepEach() {
        List<VaultPath> files = new ArrayList<>();
        for (int i = 10_000; i < 20_000; i++) {
            files.add(VaultPath.of("f" + i + "/Untitled.md"));
        }
        LinkResolver resolver = new LinkResolver(FileIndex.of(files));
        for (int i = 0; i < 100; i++) {
            assertThat(resolver.resolve(VaultPath.of("f" + (10_000 + i) + "/s.md"), "Untitled"))
                    .isEqualTo(new Resolution.Found(VaultPath.of("f" + (10_000 + i) + "/Untitled.md")));
        }
    }

    private static String resolve(String source, String target, String... files) {
        return TestVault.of(files)
                .resolve(source, target)
                .fold(
                        found -> found.path().value(),
                        tie -> String.join(
                                "|",
                                tie.candidates().stream().map(VaultPath::value).toList()),
                        () -> "missing");
    }
}
