package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReporterTest {

    private static final TextOptions WITHOUT_FRAMES = new TextOptions(100, Frames.NEVER, false, false, 100, List.of());

    @Test
    void fewEntriesAreShownWithTheLinesOfTheNotesAndASummary() {
        String text = new SampleVault()
                .note("people/Ada.md", "# Ada\n\nShe wrote [[Note_G]] in 1843.\nSee [[Note_G]].\n")
                .note("Index.md", "[[ada]] and [[Charles]]\n")
                .brokenLink("people/Ada.md", "[[Note_G]]", "unwritten")
                .repairableLink("Index.md", "[[ada]]", "[[people/Ada]]")
                .notChecked("in code", 2)
                .notChecked("in math", 1)
                .wanted("Note_G", 1, 2)
                .text();

        assertThat(text).isEqualTo("""
                        vault/Index.md:1:1: error: No note is called "[[ada]]" [broken-link]
                          1 | [[ada]] and [[Charles]]
                            | ^^^^^^^
                          help: Write [[people/Ada]]

                        vault/people/Ada.md:3:11: error: No note is called "Note_G" [unwritten-note]
                          3 | She wrote [[Note_G]] in 1843.
                            |           ^^^^^^^^^^
                          help: Write the note (and 1 more at line 4)

                        3 errors in 2 files.
                        Most common: 2 links to notes that do not exist [unwritten-note]
                        Checked vault (holds .obsidian): 2 notes beside 2 other files, 77 bytes, 7 links, 4 time stamps.
                        Not checked: 2 links in code, 1 in math.

                        Findings by rule
                          2  error    unwritten-note, in 1 file
                          1  error    broken-link, in 1 file

                        Most wanted missing notes (3 links to 2 missing targets)
                          "Note_G": 2 links in 1 note

                        Next: vaultvet explain unwritten-note
                        """);
    }

    @Test
    void aCleanVaultGetsAFriendlyLine() {
        String text = new SampleVault().note("a.md", "text").root(".").text();

        assertThat(text).isEqualTo("""
                        All good: nothing to mend in 1 note.
                        Checked . (holds .obsidian): 1 note beside 2 other files, 4 bytes, 7 links, 4 time stamps.
                        """);
    }

    @Test
    void aRunThatLeavesNoNoteDoesNotClaimThatAllIsGood() {
        assertThat(new SampleVault().text(WITHOUT_FRAMES))
                .startsWith("No note was checked")
                .doesNotContain("All good");
    }

    @Test
    void manyEntriesAreOneLineEachAndAdviceThatIsAboutNoneIsGivenOnce() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]] [[x]]\n[[x]]\n\n[[y]]\n[[z]]");
        vault.brokenLink("a.md", "[[x]]", "spelling", "[[X]]")
                .brokenLink("a.md", "[[y]]", "unwritten")
                .brokenLink("a.md", "[[z]]", "unwritten");

        assertThat(vault.text(WITHOUT_FRAMES)).startsWith("""
                        vault/a.md:1:1: error: No note is called "x". Write [[X]] (and 2 more at line 2) [broken-link]
                        vault/a.md:4:1: error: No note is called "y". Write the note [unwritten-note]
                        vault/a.md:5:1: error: No note is called "z" [unwritten-note]
                        """);
    }

    @Test
    void noRuleIsHiddenBehindAnother() {
        StringBuilder flood = new StringBuilder("<rare>\n");
        for (int i = 0; i < 200; i++) {
            flood.append("[[n").append(i).append("]]\n");
        }
        SampleVault vault = new SampleVault().note("a.md", flood.toString());
        for (int i = 0; i < 200; i++) {
            vault.brokenLink("a.md", "[[n" + i + "]]", "spelling", "A");
        }
        vault.finding("rare-rule", Severity.WARNING, "a.md", "<rare>", "Something rare", "");

        assertThat(vault.text(WITHOUT_FRAMES).lines().limit(101))
                .filteredOn(line -> line.contains("[rare-rule]"))
                .hasSize(1);
    }

    @Test
    void whatIsRareComesBeforeWhatIsFoundEverywhere() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]]\n".repeat(30) + "<rare>");
        vault.brokenLink("a.md", "[[x]]", "unwritten")
                .finding("rare-rule", Severity.WARNING, "a.md", "<rare>", "Something rare", "");

        assertThat(vault.text(WITHOUT_FRAMES)).startsWith("vault/a.md:31:1: warning: Something rare [rare-rule]");
    }

    @Test
    void whatCanBeMendedAtOnceComesFirst() {
        SampleVault vault = new SampleVault()
                .note("a.md", "[[none]] [[choice]] [[one]] [[one]] [[sure]] [[once]] <warn>")
                .brokenLink("a.md", "[[none]]", "unwritten")
                .brokenLink("a.md", "[[choice]]", "spelling", "A", "B")
                .brokenLink("a.md", "[[one]]", "spelling", "A")
                .brokenLink("a.md", "[[once]]", "spelling", "A")
                .repairableLink("a.md", "[[sure]]", "[[Sure]]")
                .finding("aaa", Severity.WARNING, "a.md", "<warn>", "A warning", "");

        assertThat(vault.text(WITHOUT_FRAMES).lines().limit(6).map(line -> line.replaceAll(".*: (.*) \\[.*", "$1")))
                .containsExactly(
                        "No note is called \"[[sure]]\". Write [[Sure]]",
                        "No note is called \"once\". Write A",
                        "No note is called \"one\". Write A (and 1 more on this line)",
                        "No note is called \"choice\". Write A",
                        "No note is called \"none\". Write the note",
                        "A warning");
    }

    @Test
    void theCutIsSaidAndTheCommandThatShowsAllIsReadyToRun() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]] [[y]] [[z]]");
        vault.brokenLink("a.md", "[[x]]", "unwritten")
                .brokenLink("a.md", "[[y]]", "unwritten")
                .brokenLink("a.md", "[[z]]", "unwritten");
        TextOptions options = new TextOptions(2, Frames.NEVER, false, false, 100, List.of("my vault", "it's"));

        assertThat(vault.text(options)).contains("\n... and 1 more entry\n").endsWith("""
                        Next: vaultvet explain unwritten-note                        why it matters and how to allow for it
                              vaultvet check --max-findings 0 'my vault' 'it'\\''s'   all 3 entries
                        """);
        assertThat(vault.text(options).lines().filter(line -> line.contains("[unwritten-note]")))
                .as("two entries and the commonest cause")
                .hasSize(3);
    }

    @Test
    void findingsTooManyToShowMayBecomeABaseline() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]] [[y]] [[z]]");
        vault.brokenLink("a.md", "[[x]]", "unwritten")
                .brokenLink("a.md", "[[y]]", "unwritten")
                .brokenLink("a.md", "[[z]]", "unwritten");
        TextOptions options = new TextOptions(2, Frames.NEVER, false, false, 100, List.of());

        assertThat(vault.text(options)).endsWith("""
                        Next: vaultvet explain unwritten-note   why it matters and how to allow for it
                              vaultvet check --max-findings 0   all 3 entries
                              vaultvet baseline                 accept all of these, and report only what is new
                        """);
    }

    @Test
    void theWholeReportOfALargeVaultStaysWithin150Lines() {
        SampleVault vault = new SampleVault();
        for (int i = 0; i < 300; i++) {
            String path = "folder/note " + i + ".md";
            vault.note(path, "[[a]] [[b]] <c>");
            vault.brokenLink(path, "[[a]]", i % 2 == 0 ? "unwritten" : "spelling");
            vault.finding("rule-" + (char) ('a' + i % 26), Severity.WARNING, path, "<c>", "Something", "");
            vault.wanted("target " + i, 4, 5);
        }

        assertThat(vault.text().lines().count()).isLessThanOrEqualTo(150);
        assertThat(vault.text()).contains("and 16 more rules");
    }

    @Test
    void twentyEntriesWithFramesStayWithin150LinesToo() {
        SampleVault vault = new SampleVault();
        for (int i = 0; i < 20; i++) {
            String path = "note " + i + ".md";
            vault.note(path, "<a>\n<a>\n");
            vault.finding("rule-" + (char) ('a' + i), Severity.WARNING, path, "<a>", "Something", "Do something");
            vault.wanted("target " + i, 4, 5);
        }

        assertThat(vault.text().lines().count()).isLessThanOrEqualTo(150);
    }

    @Test
    void coloursAreOnlyThereWhenAskedFor() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]]").brokenLink("a.md", "[[x]]", "unwritten");

        assertThat(vault.text()).doesNotContain("\u001b");
        assertThat(vault.text(new TextOptions(100, Frames.AUTO, true, false, 100, List.of())))
                .contains("\u001b[1mvault/a.md:1:1:\u001b[0m \u001b[31merror:\u001b[0m ");
    }

    @Test
    void noLineHasBlanksAtItsEnd() {
        SampleVault vault = new SampleVault()
                .note("a.md", "[[x]]   \n[[y]]")
                .brokenLink("a.md", "[[x]]", "unwritten")
                .brokenLink("a.md", "[[y]]", "unwritten");

        assertThat(vault.text().lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void aPathThatLooksLikeACommandIsWrittenAsAPath() {
        SampleVault vault = new SampleVault().root(".");
        vault.note("::error::x.md", "##[error][[x]]").brokenLink("::error::x.md", "[[x]]", "unwritten");

        assertThat(vault.text(new TextOptions(100, Frames.AUTO, false, true, 100, List.of())))
                .startsWith("./::error::x.md:1:10: error: ")
                .contains("\n  1 | #\\x23[error][[x]]\n")
                .doesNotContain("##[");
    }

    @Test
    void aMessageIsNeverLongerThanItsLimit() {
        SampleVault vault = new SampleVault().note("a.md", "text");
        vault.finding("some-rule", Severity.INFO, "a.md", "text", "😀".repeat(200), "");

        assertThat(vault.text())
                .contains(" info: " + "😀".repeat(75) + "…" + "😀".repeat(74) + " [some-rule]\n")
                .contains("1 info in 1 file.");
    }

    @Test
    void nothingFromANoteOrANameReachesTheTerminalAsAControlCharacter() {
        String nasty =
                "\u001b]8;;http://x\u0007a\u009b31m\u202e\u2066\u200b\u200f\u00ad\ufeff\u2028\r\b\u007f\udb40\udc41";
        SampleVault vault = new SampleVault().root("r\u001b[31m");
        vault.note("n\u202e\u001b.md", nasty + "[[x]]" + nasty)
                .brokenLink("n\u202e\u001b.md", "[[x]]", "cause\u001b", nasty)
                .finding("some-rule", Severity.ERROR, "n\u202e\u001b.md", "[[x]]", nasty, nasty)
                .wanted(nasty, 3, 3)
                .notChecked(nasty, 3);
        TextOptions options = new TextOptions(1, Frames.ALWAYS, false, true, 100, List.of(nasty));

        for (String text : List.of(vault.text(options), vault.written(new JsonReporter("1")))) {
            assertThat(text.codePoints().filter(c -> c != '\n' && (c < 0x20 || (c >= 0x7f && c < 0xa0))))
                    .isEmpty();
            assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.FORMAT && c < 0x10000))
                    .isEmpty();
            assertThat(text).doesNotContain("\u2028", "\ud800");
        }
    }
}
