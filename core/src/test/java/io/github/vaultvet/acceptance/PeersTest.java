package io.github.vaultvet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.fixture.PeerCase;
import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of other projects. Their files are not part of the repository; what they and we answer is. */
final class PeersTest {

    @TempDir
    private Path folder;

    private static final Path FOLDER = Repository.path("../shared/peers");

    @ParameterizedTest
    @ValueSource(strings = {"foam", "marksman", "obsidian-export"})
    void the_table_says_what_both_answer(String peer) throws IOException {
        assumeThat(FOLDER)
                .as("skipped: the tests of other projects are not part of the repository")
                .isDirectory();
        assertThat(PeerExpectations.of(peer, FOLDER.resolve(peer))).isNotEmpty().isEqualTo(table(peer));
    }

    private static List<PeerCase> table(String peer) {
        return PeerCase.table().stream()
                .filter(known -> known.peer().equals(peer))
                .map(PeerCase::answers)
                .toList();
    }

    @Test
    void a_card_that_shows_a_file_leads_there() throws IOException {
        assumeThat(FOLDER)
                .as("skipped: the tests of other projects are not part of the repository")
                .isDirectory();
        Path peer = FOLDER.resolve("jsoncanvas");
        Files.copy(peer.resolve("sample.canvas"), folder.resolve("sample.canvas"));
        List<PeerCase> expected = table("jsoncanvas");
        for (PeerCase known : expected) {
            Path file = folder.resolve(known.expected());
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        assertThat(PeerExpectations.ofCanvas(peer, new PeerVault(folder)))
                .isNotEmpty()
                .isEqualTo(expected);
    }

    @Test
    void where_the_answers_differ_there_is_a_reason() {
        for (PeerCase known : PeerCase.table()) {
            boolean agreed = known.ours().equals(known.expected())
                    || (known.expected().startsWith("one of ")
                            && known.expected().contains(known.ours()));
            assertThat(known.reason().isEmpty()).as(known.id()).isEqualTo(agreed);
            assertThat(known.behaviour()).as(known.id()).isNotEmpty();
        }
    }
}
