package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseFinderTest {

    @ParameterizedTest
    @CsvSource({
        "machine_learning, Machine Learning.md",
        "Machine-Learning, machine learning.md",
        "machinelearning, Machine Learning.md",
        "cafe, Café.md",
        "naïve bayes, naive_bayes.md",
        "'Whats new?', What’s new.md",
        "Node.js, nodejs.md",
        "Ёлка, Елка.md",
        "2024-01-02, 2024_01_02.md",
        "my photo.png, My-Photo.png",
        "My Note.md, my_note.md",
        "learning, -learning.md"
    })
    void aNameThatDiffersInSpellingOnlyIsFoundAndCertain(String target, String file) {
        JudgedLink judged = TestVault.of("s.md", file, "other.md").judge("s.md", target);

        assertThat(word(judged)).isEqualTo("spelling");
        assertThat(candidates(judged)).containsExactly(file);
        assertThat(judged.replacements()).containsExactly(file.replace(".md", ""));
        assertThat(judged.certain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "C, C++.md",
        "v12, v1.2.md",
        "2024-01-11, 2024-011-1.md",
        "Models, Model.md",
        "Modle, Model.md",
        "pic, pic.png",
        "STRASSE, straße.md",
        "мои, мой.md",
        "がく, かく.md",
        "mystery, attachments/mystery",
        "???, !!.md"
    })
    void anotherNameIsNoSpelling(String target, String file) {
        JudgedLink judged = TestVault.of("s.md", file).judge("s.md", target);

        assertThat(word(judged)).isEqualTo("unwritten");
        assertThat(judged.replacements()).isEmpty();
        assertThat(judged.certain()).isFalse();
    }

    @Test
    void ofSeveralSpellingsTheSourcesFolderComesFirstAndNoneIsCertain() {
        JudgedLink judged =
                TestVault.of("b/c/s.md", "a/my_note.md", "b/c/my-note.md").judge("b/c/s.md", "my note");

        assertThat(candidates(judged)).containsExactly("b/c/my-note.md", "a/my_note.md");
        assertThat(judged.replacements()).containsExactly("my-note", "my_note");
        assertThat(judged.certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"#Two, true", "#Three, false", "#^three, false", "#, true"})
    void aRepairIsCertainOnlyIfTheFragmentIsThere(String fragment, boolean certain) {
        JudgedLink judged = TestVault.of("s.md", "my_note.md")
                .headings("my_note.md", "# One", "## Two")
                .judge("s.md", "my note" + fragment);

        assertThat(word(judged)).isEqualTo("spelling");
        assertThat(judged.certain()).isEqualTo(certain);
    }

    @Test
    void aFolderMayBeSpelledDifferentlyToo() {
        JudgedLink judged =
                TestVault.of("s.md", "my_notes/plan.md", "zz/plan.md").judge("s.md", "My Notes/Plan");

        assertThat(word(judged)).isEqualTo("spelling");
        assertThat(judged.replacements()).containsExactly("my_notes/plan");
        assertThat(judged.certain()).isTrue();
    }

    @Test
    void aWrongFolderIsNamedAndTheReplacementIsTheShortestThatWorks() {
        JudgedLink judged = TestVault.of("s.md", "right/note.md").judge("s.md", "wrong/note");

        assertThat(word(judged)).isEqualTo("wrong-folder");
        assertThat(judged.replacements()).containsExactly("note");
        assertThat(judged.certain()).isTrue();
        assertThat(word(TestVault.of("s.md", "right/note.md").judge("s.md", "/note")))
                .isEqualTo("wrong-folder");
        assertThat(word(TestVault.of("s.md", "right/note.md").judge("s.md", "wrong/other")))
                .isEqualTo("unwritten");
    }

    @Test
    void aWrongFolderAndSpellingIsNotCertain() {
        JudgedLink judged = TestVault.of("s.md", "right/my_note.md").judge("s.md", "wrong/my note");

        assertThat(word(judged)).isEqualTo("spelling");
        assertThat(judged.certain()).isFalse();
    }

    @Test
    void aReplacementKeepsTheFolderWhereTheNameAloneLeadsElsewhere() {
        JudgedLink judged = TestVault.of("s.md", "note.md", "a/b_c/note.md").judge("s.md", "B C/note#Part");

        assertThat(judged.replacements()).containsExactly("a/b_c/note#Part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases", "Aliases", "alias"})
    void anAliasKeepsTheWordsThatAreShown(String key) {
        TestVault vault = TestVault.of("s.md").aliases("Artificial Intelligence.md", key, " AI ", "Thinking machines");
        JudgedLink judged = vault.judge("s.md", "ai");

        assertThat(word(judged)).isEqualTo("alias");
        assertThat(judged.replacements()).containsExactly("Artificial Intelligence|ai");
        assertThat(judged.certain()).isTrue();
        assertThat(vault.judge("s.md", "ai#Part").replacements()).containsExactly("Artificial Intelligence#Part|ai");
    }

    @Test
    void inATableThePipeIsEscaped() {
        Span span = new Span(0, 2);
        WikiLink link = new WikiLink(span, "AI", "", span, false, Optional.empty(), false, true);
        JudgedLink judged = TestVault.of("s.md")
                .aliases("Artificial Intelligence.md", "aliases", "AI")
                .judge("s.md", link, "AI");

        assertThat(judged.replacements()).containsExactly("Artificial Intelligence\\|AI");
        assertThat(judged.certain()).isTrue();
    }

    @Test
    void anAliasWithOtherWordsShownOrEmbeddedIsCertain() {
        TestVault vault = TestVault.of("s.md").aliases("Note.md", "aliases", "N");

        assertThat(vault.judge("s.md", "N|shown").replacements()).containsExactly("Note");
        assertThat(vault.judge("s.md", "N|shown").certain()).isTrue();
        assertThat(vault.judge("s.md", "!N").replacements()).containsExactly("Note");
        assertThat(vault.judgeMarkdown("s.md", "N", "", "N").replacements()).containsExactly("Note.md");
    }

    @Test
    void oneTextIsAnAliasAndANumberIsNone() {
        assertThat(word(TestVault.of("s.md")
                        .property("Note.md", "aliases", TestVault.text("One, two"))
                        .judge("s.md", "one, two")))
                .isEqualTo("alias");
        assertThat(word(TestVault.of("s.md").aliases("Note.md", "title", "N").judge("s.md", "N")))
                .isEqualTo("unwritten");
    }

    @Test
    void theVeryAliasWinsOverAWrongFolder() {
        JudgedLink judged = TestVault.of("s.md", "b/note.md")
                .aliases("c/other.md", "aliases", "a/note")
                .judge("s.md", "a/note");

        assertThat(word(judged)).isEqualTo("alias");
    }

    @Test
    void aFileInADotFolderIsHidden() {
        JudgedLink judged =
                TestVault.of("s.md").hidden(".trash/deep/Old Note.md").judge("s.md", "old note");

        assertThat(judged.cause()).contains(new Cause.Hidden(".trash/deep/Old Note.md"));
        assertThat(word(TestVault.of("s.md").hidden(".trash/x.md").judge("s.md", "y")))
                .isEqualTo("unwritten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a",
                "obsidian://open",
                "www.example.com",
                "//example.com/x",
                "example.com/page",
                "see](https://x.y), [z",
                "t.me/channel"
            })
    void anAddressIsAUrl(String target) {
        assertThat(word(TestVault.of("s.md").judge("s.md", target))).isEqualTo("url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.2/notes", "Monday.com", "Dr. No/x", "script.md/x", "a..com/x", "folder/example.com"})
    void aNameWithADotIsNoUrl(String target) {
        assertThat(word(TestVault.of("s.md").judge("s.md", target))).isEqualTo("unwritten");
    }

    @Test
    void aFolderOfThatNameIsNoHost() {
        assertThat(word(TestVault.of("s.md", "sites/example.com/x.md").judge("s.md", "example.com/page")))
                .isEqualTo("unwritten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{date}}", "<% tp.file.title %>", "{% link x %}", "Log {{title"})
    void aPlaceholderIsATemplate(String target) {
        assertThat(word(TestVault.of("s.md").judge("s.md", target))).isEqualTo("template");
    }

    @Test
    void aBlankBeforeTheFragmentIsTakenAway() {
        JudgedLink judged = TestVault.of("s.md", "a.md").headings("a.md", "# h").judge("s.md", "a #h");

        assertThat(word(judged)).isEqualTo("space-before-fragment");
        assertThat(judged.replacements()).containsExactly("a#h");
        assertThat(judged.certain()).isTrue();
        assertThat(word(TestVault.of("s.md", "a.md").judge("s.md", "b #h"))).isEqualTo("unwritten");
    }

    @Test
    void percentSequencesInAWikilinkAreDecodedWithTheFragment() {
        JudgedLink judged = TestVault.of("s.md", "My Note.md").judge("s.md", "My%20Note#A%20b");

        assertThat(word(judged)).isEqualTo("encoding");
        assertThat(judged.replacements()).containsExactly("My Note#A b");
        assertThat(judged.certain()).isTrue();
    }

    @Test
    void aHashThatIsDecodedIsCertainOnlyIfItsHeadingExists() {
        assertThat(TestVault.of("s.md", "b.md")
                        .judgeMarkdown("s.md", "b%23c.md", "", "b%23c.md")
                        .certain())
                .isFalse();
    }

    @Test
    void aReservedSequenceInAMarkdownLinkIsDecoded() {
        JudgedLink judged =
                TestVault.of("s.md", "a & b.md").judgeMarkdown("s.md", "a %26 b.md", "#x y", "a%20%26%20b.md#x%20y");

        assertThat(word(judged)).isEqualTo("encoding");
        assertThat(judged.replacements()).containsExactly("a%20&%20b.md#x%20y");
    }

    @Test
    void anEncodedFragmentMarkIsNoPartOfTheName() {
        JudgedLink judged = TestVault.of("s.md", "n.md").judgeMarkdown("s.md", "n.md%23Part", "", "n.md%23Part");

        assertThat(judged.replacements()).containsExactly("n.md#Part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% done", "50%", "%zz", "a%"})
    void aLonePercentSignIsNoEncoding(String target) {
        assertThat(word(TestVault.of("s.md").judge("s.md", target))).isEqualTo("unwritten");
    }

    @Test
    void inAMarkdownLinkReplacementsAreEncodedAndKeepTheExtension() {
        JudgedLink judged =
                TestVault.of("s.md", "My (new) Note.md").judgeMarkdown("s.md", "my_new_note", "#a", "my_new_note#a");

        assertThat(judged.replacements()).containsExactly("My%20(new)%20Note.md#a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my#note.md", "my|note.md", "my]]note.md"})
    void aNameThatNoWikilinkCanHoldIsNotWritten(String file) {
        JudgedLink judged = TestVault.of("s.md", file).judge("s.md", "my note");

        assertThat(judged.replacements()).isEmpty();
        assertThat(judged.certain()).isFalse();
    }

    @Test
    void nothingIsWrittenIntoAPropertyThatWouldBreakItsQuotes() {
        TestVault vault = TestVault.of("s.md", "it's.md");
        assertThat(vault.judgeProperty("s.md", "its", "its").replacements()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereThePlaceOfTheTargetIsInexact() {
        Span span = new Span(0, 13);
        PropertyLink link = new PropertyLink(span, "my note", "", span, Optional.empty(), "up");

        JudgedLink judged = TestVault.of("s.md", "my_note.md").judge("s.md", link, "\"[[my\\x20note\"");

        assertThat(word(judged)).isEqualTo("spelling");
        assertThat(judged.replacements()).isEmpty();
        assertThat(judged.certain()).isFalse();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void hostileNamesStayCheap() {
        List<VaultPath> files = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            files.add(VaultPath.of("f" + i + "/Un titled.md"));
        }
        FileIndex index = FileIndex.of(files);
        CauseFinder causes = new CauseFinder(
                new FileFinder(index, List::of, List.of()),
                new LinkResolver(index),
                new FormerFiles(index, History::none),
                Optional.empty());
        for (int i = 0; i < 1000; i++) {
            Cause cause = causes.causeOf(VaultPath.of("f" + i + "/s.md"), TestVault.wikilink("Untitled"));
            assertThat(cause.candidates()).hasSize(10).startsWith(VaultPath.of("f" + i + "/Un titled.md"));
        }
        assertThat(causes.causeOf(VaultPath.of("s.md"), TestVault.wikilink("a-".repeat(1 << 19)))
                        .word())
                .isEqualTo("unwritten");
        assertThat(causes.causeOf(VaultPath.of("s.md"), TestVault.wikilink("%41/".repeat(1 << 18)))
                        .word())
                .isEqualTo("encoding");
    }

    private static String word(JudgedLink judged) {
        return judged.cause().map(Cause::word).orElse("none");
    }

    private static List<String> candidates(JudgedLink judged) {
        return judged.cause().orElseThrow().candidates().stream()
                .map(VaultPath::value)
                .toList();
    }
}
