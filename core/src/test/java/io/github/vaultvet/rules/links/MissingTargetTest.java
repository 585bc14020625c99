package io.github.vaultvet.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.Commit;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.UnsettledLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MissingTargetTest {

    private static final String LONG = "a very long name ".repeat(100);
    private static final List<VaultPath> CANDIDATES = List.of(VaultPath.of(LONG + ".md"), VaultPath.of("b.md"));

    private static final Commit COMMIT = new Commit("1a2b3c4", LocalDate.of(2026, 3, 1));

    static Stream<Cause> causes() {
        return Stream.of(
                new Cause.Spelling(CANDIDATES),
                new Cause.Alias(CANDIDATES),
                new Cause.WrongFolder(CANDIDATES),
                new Cause.Hidden(".trash/" + LONG),
                new Cause.Untracked(VaultPath.of(LONG + ".md")),
                new Cause.Ignored(VaultPath.of(LONG + ".md"), ".gitignore:1: " + LONG),
                new Cause.Template(),
                new Cause.Url(),
                new Cause.SpaceBeforeFragment(CANDIDATES),
                new Cause.Encoding(CANDIDATES),
                new Cause.Gone(),
                new Cause.Renamed(CANDIDATES, COMMIT, false),
                new Cause.Deleted(COMMIT),
                new Cause.Unwritten(Optional.empty(), Optional.empty()),
                new Cause.Unwritten(Optional.of(VaultPath.of(LONG)), Optional.empty()),
                new Cause.Unwritten(Optional.empty(), Optional.of(VaultPath.of(LONG + ".png"))));
    }

    @Test
    void every_cause_is_tested_here() {
        assertThat(causes().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Cause.class.getPermittedSubclasses());
    }

    /** Reports in JSON name the cause by its word. */
    @Test
    void everyCauseHasItsOwnWord() {
        assertThat(causes().map(Cause::word).distinct())
                .containsExactly(
                        "spelling",
                        "alias",
                        "wrong-folder",
                        "hidden",
                        "untracked",
                        "ignored",
                        "template",
                        "url",
                        "space-before-fragment",
                        "encoding",
                        "gone",
                        "renamed",
                        "deleted",
                        "unwritten");
    }

    @ParameterizedTest
    @MethodSource("causes")
    void every_cause_has_words_of_bounded_length(Cause cause) {
        Finding finding = new MissingTarget(link(cause));
        assertThat(finding.message())
                .hasSizeBetween(10, 300)
                .doesNotEndWith(".")
                .doesNotContain("\n");
        assertThat(finding.help()).isNotBlank().doesNotEndWith(".");
        assertThat(finding.link().orElseThrow().cause()).isEqualTo(cause.word());
    }

    @Test
    void aRenameIsSaidOfOneFileOnlyIfNoOtherWasMeant() {
        List<VaultPath> one = List.of(VaultPath.of("new.md"));
        assertThat(new MissingTarget(link(new Cause.Renamed(one, COMMIT, true))).message())
                .endsWith("; it was renamed to \"new.md\" in 1a2b3c4 on 2026-03-01");
        assertThat(new MissingTarget(link(new Cause.Renamed(one, COMMIT, false))).message())
                .endsWith("; one of this name was renamed to \"new.md\" in 1a2b3c4 on 2026-03-01");
    }

    @Test
    void severalFilesAreNamedOrCounted() {
        List<VaultPath> three = List.of(VaultPath.of("a.md"), VaultPath.of("b.md"), VaultPath.of("c.md"));
        assertThat(message(new Cause.WrongFolder(three))).endsWith("; \"a.md\" and 2 others have this name");
        assertThat(message(new Cause.WrongFolder(three.subList(0, 2))))
                .endsWith("; \"a.md\" and \"b.md\" have this name");
        assertThat(message(new Cause.WrongFolder(three.subList(0, 1)))).endsWith("; \"a.md\" has this name");
        assertThat(message(new Cause.Renamed(three.subList(0, 2), COMMIT, false)))
                .endsWith("; files of this name were renamed to \"a.md\" and \"b.md\"");
    }

    @Test
    void whatIsOnDiskAloneIsSaidWithWhatToRun() {
        VaultPath file = VaultPath.of("a.md");
        Finding ignored = new MissingTarget(link(new Cause.Ignored(file, ".gitignore:1: *.md")));
        assertThat(ignored.message()).endsWith(" in Git; \"a.md\" is on disk and ignored (.gitignore:1: *.md)");
        assertThat(ignored.help()).isEqualTo("Run git add -f \"a.md\", or change the pattern");
        Finding untracked = new MissingTarget(link(new Cause.Untracked(file)));
        assertThat(untracked.message()).endsWith(" in Git; \"a.md\" is on disk and was not added");
        assertThat(untracked.help()).isEqualTo("Run git add \"a.md\"");
    }

    @Test
    void aDeletedFileCanBeTakenBack() {
        Cause deleted = new Cause.Deleted(COMMIT);
        assertThat(new MissingTarget(link(deleted, false)).help())
                .isEqualTo("Remove the link, or take the file back from before 1a2b3c4");
        assertThat(new MissingTarget(link(deleted, true)).help())
                .isEqualTo("Remove the embed, or take the file back from before 1a2b3c4");
    }

    @Test
    void onlyAFileThatWasThereOnceIsAFormerOne() {
        assertThat(LinkFault.FORMER_FILE.isOf(link(new Cause.Deleted(COMMIT)))).isTrue();
        assertThat(LinkFault.FORMER_FILE.isOf(link(new Cause.Renamed(CANDIDATES, COMMIT, true))))
                .isTrue();
        assertThat(LinkFault.FORMER_FILE.isOf(link(new Cause.Gone()))).isFalse();
        assertThat(LinkFault.BROKEN_EMBED.isOf(link(new Cause.Deleted(COMMIT), true)))
                .isTrue();
    }

    private static String message(Cause cause) {
        return new MissingTarget(link(cause)).message();
    }

    private static JudgedLink link(Cause cause) {
        return link(cause, false);
    }

    private static JudgedLink link(Cause cause, boolean embedded) {
        Span span = new Span(0, 10);
        WikiLink link = new WikiLink(span, LONG, "#" + LONG, span, embedded, Optional.of(LONG), false, false);
        return new JudgedLink(
                VaultPath.of("start.md"),
                new UnsettledLink(link, Place.wholeFile(), LONG),
                new Resolution.Missing(),
                Optional.of(cause),
                List.of(),
                FragmentStatus.NONE,
                false);
    }
}
