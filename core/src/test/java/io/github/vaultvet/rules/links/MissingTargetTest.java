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

    private static JudgedLink link(Cause cause) {
        Span span = new Span(0, 10);
        WikiLink link = new WikiLink(span, LONG, "#" + LONG, span, false, Optional.of(LONG), false, false);
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
