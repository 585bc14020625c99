package io.github.vaultvet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.PeerCase;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.ConformanceCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about conformance is what the cases say today, and shows them without containing them. */
final class ConformancePageTest {

    private static final Path PAGE = Repository.path("src/site/markdown/conformance.md");

    @Test
    void the_page_is_current() throws IOException {
        GeneratedFile.assertCurrent(PAGE, ConformancePage.page(cases(), PeerCase.table()));
    }

    @Test
    void every_case_is_on_the_page() throws IOException {
        String page = ConformancePage.page(cases(), PeerCase.table());
        assertThat(cases()).isNotEmpty().allMatch(row -> page.contains(" | " + row.id() + " | "));
    }

    @Test
    void nothing_on_the_page_is_read_as_a_link_tag_or_block_id() throws IOException {
        String page = ConformancePage.page(cases(), PeerCase.table());
        Note note = NoteScanner.scan(VaultPath.of("conformance.md"), NoteText.of(page));
        assertThat(note.links()).isEmpty();
        assertThat(note.externalLinks()).isEmpty();
        assertThat(note.malformedLinks()).isEmpty();
        assertThat(note.tags()).isEmpty();
        assertThat(note.blockIds()).isEmpty();
        assertThat(note.footnotes()).isEmpty();
    }

    private static List<ConformanceCase> cases() throws IOException {
        Path table = Repository.path("test-vaults/conformance/resolution-cases.tsv");
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            return lines.skip(1).map(ConformanceCase::parse).toList();
        }
    }
}
