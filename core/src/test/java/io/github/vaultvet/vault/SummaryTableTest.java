package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How summaries are found by path: the first few by a search, the others in a table. */
final class SummaryTableTest {

    private static final int NOTES = 200;

    @Test
    void every_note_is_found_and_no_other_file_however_many_were_looked_for() {
        List<NoteSummary> notes =
                IntStream.range(0, NOTES).mapToObj(SummaryTableTest::note).toList();
        SummaryTable table = new SummaryTable(notes);

        for (int round = 0; round < 2; round++) {
            for (NoteSummary note : notes) {
                assertThat(table.find(note.path())).containsSame(note);
                assertThat(table.find(VaultPath.of(note.path() + ".md"))).isEmpty();
            }
            assertThat(table.find(VaultPath.of("a.md"))).isEmpty();
        }
        assertThat(new SummaryTable(List.of()).find(VaultPath.of("a.md"))).isEmpty();
    }

    private static NoteSummary note(int number) {
        VaultPath path = VaultPath.of("note%03d.md".formatted(number));
        return NoteSummary.of(
                new NoteBuilder().build(path, NoteText.of("")), new LinkResolver(FileIndex.of(List.of(path))));
    }
}
