package io.github.vaultvet.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.JudgedLink.FragmentStatus;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.UnsettledLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that cannot be laid down on every disk, and links for which no path can be suggested. */
final class TiedTargetTest {

    private static final Span SPAN = new Span(0, 10);

    @Test
    void files_that_differ_only_in_case_have_to_be_renamed() {
        Finding finding = new TiedTarget(judged(wikiLink(), FragmentStatus.NONE, "a/Ore.md", "a/ore.md"));

        assertThat(finding.message()).isEqualTo("\"ore\" may lead to \"a/Ore.md\" or \"a/ore.md\"");
        assertThat(finding.help()).isEqualTo("Rename or merge the files; no link can tell them apart");
    }

    @Test
    void a_markdown_link_needs_a_whole_path_that_is_not_written_for_its_author() {
        Link link = new MarkdownLink(SPAN, "ore", "", SPAN, false, Optional.of("x"), false);
        Finding finding = new TiedTarget(judged(link, FragmentStatus.NONE, "a/ore.md", "b/ore.md", "c/ore.md"));

        assertThat(finding.message()).isEqualTo("\"ore\" may lead to \"a/ore.md\", \"b/ore.md\" or another file");
        assertThat(finding.help()).isEqualTo("Write the whole path of the file that is meant");
    }

    @Test
    void a_heading_is_missing_in_the_first_of_the_files() {
        Finding finding =
                new MissingFragment(judged(wikiLink(), FragmentStatus.HEADING_MISSING, "a/ore.md", "b/ore.md"));

        assertThat(finding.message()).isEqualTo("In \"a/ore.md\" no heading is called \"Vein\"");
    }

    private static Link wikiLink() {
        return new WikiLink(SPAN, "ore", "#Vein", SPAN, false, Optional.empty(), false, false);
    }

    private static JudgedLink judged(Link link, FragmentStatus fragment, String... candidates) {
        return new JudgedLink(
                VaultPath.of("start.md"),
                new UnsettledLink(link, Place.wholeFile(), ""),
                new Resolution.Ambiguous(
                        Stream.of(candidates).map(VaultPath::of).toList()),
                Optional.empty(),
                List.of(),
                fragment,
                false);
    }
}
