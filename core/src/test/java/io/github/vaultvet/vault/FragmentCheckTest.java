package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"n", "n#", "n##", "#", "n.pdf#page=3", "pic.png#x"})
    void nothingToLookForLeavesNothingBehind(String link) {
        assertThat(TestVault.of("n.md", "n.pdf", "pic.png", "s.md").isKept("s.md", link))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#t=10", "#t=00:02:56", "#09:28", "#1:02:03"})
    void aStampIsNoHeadingLink(String link) {
        assertThat(TestVault.of("s.md").isKept("s.md", link)).isFalse();
    }

    @Test
    void aClockAfterATargetIsAHeadingLink() {
        TestVault vault = TestVault.of("s.md").headings("n.md", "## 09:28");

        assertThat(vault.judge("s.md", "n#09:28").fragment()).isEqualTo(FragmentStatus.FOUND);
        assertThat(vault.judge("s.md", "n#09:29").fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Some Heading ~ #some  HEADING",
                "What? Why! ~ #What Why",
                "A: B ~ #A B",
                "A/B ~ #A B",
                "**Bold** t ~ #Bold t",
                "See [[N|al]] ~ #See N al",
                "C++ & C: what? ~ #C & C what",
                "R&amp;D ~ #R amp D",
                "Foo #tag ~ #Foo tag",
                "E\u0301te\u0301 ~ #été"
            })
    void headingsAreComparedWithoutPunctuationAndCase(String heading, String fragment) {
        assertThat(status(fragment, "## " + heading)).isEqualTo(FragmentStatus.FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"A-B ~ #A B", "A_B ~ #A B", "Été ~ #Ete", "T ^id ~ #T"})
    void hyphensUnderscoresAndAccentsCount(String heading, String fragment) {
        assertThat(status(fragment, "## " + heading)).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void aHeadingPathMayLeaveOutLevels() {
        assertThat(status("#A#C", "# A", "## B", "### C")).isEqualTo(FragmentStatus.FOUND);
        assertThat(status("#A#B#C", "# A", "## B", "### C")).isEqualTo(FragmentStatus.FOUND);
        assertThat(status("##A", "# A")).isEqualTo(FragmentStatus.FOUND);
    }

    @Test
    void aHeadingPathGoesDeeperAndForward() {
        assertThat(status("#B#A", "# A", "## B")).isEqualTo(FragmentStatus.HEADING_MISSING);
        assertThat(status("#A#B", "# A", "# B")).isEqualTo(FragmentStatus.HEADING_MISSING);
        assertThat(status("#A#B", "## B", "# A")).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void aLaterHeadingNeedNotStandInTheSection() {
        assertThat(status("#A#B", "# A", "# X", "## B")).isEqualTo(FragmentStatus.FOUND);
        assertThat(status("#A#B", "## B", "# A", "## B")).isEqualTo(FragmentStatus.FOUND);
    }

    @Test
    void theFirstHeadingOfAPathIsNeverTakenBack() {
        assertThat(status("#A#B", "### A", "## B", "# A", "### X")).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void blockIdsAreFoundInAnyCase() {
        TestVault vault = TestVault.of("s.md").blocks("n.md", "Ab-1");

        assertThat(vault.judge("s.md", "n#^aB-1").fragment()).isEqualTo(FragmentStatus.FOUND);
        assertThat(vault.judge("s.md", "n#^ab").fragment()).isEqualTo(FragmentStatus.BLOCK_MISSING);
        assertThat(vault.judge("s.md", "n#ab-1").fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void aBlockIdThatIsMissingMayBeAHeading() {
        assertThat(status("#^intro", "## Intro")).isEqualTo(FragmentStatus.FOUND);
    }

    @Test
    void aBlockIdAfterAHeadingIsNoBlockIdAndTheBlockIsSuggested() {
        JudgedLink judged = TestVault.of("s.md")
                .headings("n.md", "# H")
                .blocks("n.md", "id")
                .judge("s.md", "n#H#^id");

        assertThat(judged.fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
        assertThat(judged.replacements()).containsExactly("n#^id");
    }

    @Test
    void aFootnoteThatIsDefinedIsFound() {
        TestVault vault = TestVault.of("s.md").footnote("n.md", "1", true).footnote("n.md", "2", false);

        assertThat(vault.judge("s.md", "n#[^1]").fragment()).isEqualTo(FragmentStatus.FOUND);
        assertThat(vault.judge("s.md", "n#[^2]").fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void fragmentsOfTheNoteItselfAreChecked() {
        TestVault vault = TestVault.of().headings("s.md", "# Here");

        assertThat(vault.judge("s.md", "#Here").fragment()).isEqualTo(FragmentStatus.FOUND);
        assertThat(vault.judge("s.md", "#There").fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
    }

    @Test
    void fragmentsOfDrawingsAreNeverChecked() {
        TestVault vault = TestVault.of("s.md", "d.excalidraw.md")
                .property("plain.md", "excalidraw-plugin", TestVault.text("parsed"));

        assertThat(vault.isKept("s.md", "d.excalidraw#^group=x")).isFalse();
        assertThat(vault.judge("s.md", "plain#^area=x").fragment()).isEqualTo(FragmentStatus.NONE);
    }

    @Test
    void fragmentsIntoTheDrawingItselfAreNeverChecked() {
        TestVault vault = TestVault.of("d.excalidraw.md");

        assertThat(vault.isKept("d.excalidraw.md", "#^frame=x")).isFalse();
    }

    @Test
    void anEmptyPropertyMakesNoDrawing() {
        TestVault vault = TestVault.of("s.md").property("plain.md", "excalidraw-plugin", TestVault.text(""));

        assertThat(vault.judge("s.md", "plain#^area=x").fragment()).isEqualTo(FragmentStatus.BLOCK_MISSING);
    }

    @Test
    void aHeadingInAQuoteIsThereAndNotLinkable() {
        assertThat(status("#Q", "> # Q")).isEqualTo(FragmentStatus.HEADING_NOT_LINKABLE);
        assertThat(status("#A#Q", "# A", "> ## Q")).isEqualTo(FragmentStatus.HEADING_NOT_LINKABLE);
        assertThat(status("#Q", "> # Q", "# Q")).isEqualTo(FragmentStatus.FOUND);
    }

    @Test
    void theSlugOfAHeadingIsExplainedAndCertainIfThereIsOne() {
        JudgedLink judged = judge("#my-heading-what", "## My heading: `what`?");

        assertThat(judged.fragment()).isEqualTo(FragmentStatus.HEADING_SLUG);
        assertThat(judged.replacements()).containsExactly("n#My heading `what`?");
        assertThat(judged.certain()).isTrue();
    }

    @Test
    void theSlugOfTwoHeadingsIsNotCertain() {
        assertThat(judge("#my-heading", "# My heading", "## My heading").certain())
                .isFalse();
        assertThat(judge("#my-heading-1", "# My heading", "## My heading").fragment())
                .isEqualTo(FragmentStatus.HEADING_SLUG);
    }

    @Test
    void nearHeadingsAreSuggestedAndNeverCertain() {
        JudgedLink judged = judge("#Instalation", "# Usage", "# Installation");

        assertThat(judged.replacements()).containsExactly("n#Installation");
        assertThat(judged.certain()).isFalse();
        assertThat(judge("#Something else", "# Usage").replacements()).isEmpty();
    }

    @Test
    void inAMarkdownLinkSuggestionsAreEncoded() {
        JudgedLink judged = TestVault.of("s.md")
                .headings("my n.md", "# First part")
                .judgeMarkdown("s.md", "my n.md", "#first-part", "my%20n.md#first-part");

        assertThat(judged.replacements()).containsExactly("my%20n.md#First%20part");
    }

    @Test
    void ofTiedNotesOneWithTheHeadingIsEnough() {
        TestVault vault = TestVault.of("q/s.md").headings("a/n.md", "# A").headings("b/n.md", "# B");

        assertThat(vault.judge("q/s.md", "n#B").fragment()).isEqualTo(FragmentStatus.FOUND);
        assertThat(vault.judge("q/s.md", "n#C").fragment()).isEqualTo(FragmentStatus.HEADING_MISSING);
        assertThat(vault.judge("q/s.md", "n").resolution()).isInstanceOf(Resolution.Ambiguous.class);
    }

    @Test
    void headingsAreWrittenWithoutWhatLinksCannotHold() {
        assertThat(List.of("A: B", "C# and D", "a | b", "x [[N]] y", "50%% z", "q ^id", ": first", "last:"))
                .extracting(Fragment::written)
                .containsExactly("#A B", "#C and D", "#a b", "#x N y", "#50 z", "#q id", "#first", "#last");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void manyHeadingsAndManyMissingLinksStayCheap() {
        TestVault vault = TestVault.of("s.md").note("n.md", builder -> {
            for (int i = 0; i < 100_000; i++) {
                builder.add(new Heading(new Span(0, 0), 1 + i % 6, "B", true));
            }
        });
        NoteBuilder source = new NoteBuilder();
        for (int i = 0; i < 20_000; i++) {
            source.add(TestVault.wikilink("n#" + "B#".repeat(7) + i));
        }
        NoteSummary summary = NoteSummary.of(
                source.build(VaultPath.of("s.md"), NoteText.of("x".repeat(50))),
                vault.vault().resolver());

        assertThat(vault.vault(summary).judge(summary))
                .hasSize(20_000)
                .allMatch(judged -> judged.fragment() == FragmentStatus.HEADING_MISSING);
    }

    private static FragmentStatus status(String fragment, String... headings) {
        return judge(fragment, headings).fragment();
    }

    private static JudgedLink judge(String fragment, String... headings) {
        return TestVault.of("s.md").headings("n.md", headings).judge("s.md", "n" + fragment);
    }
}
