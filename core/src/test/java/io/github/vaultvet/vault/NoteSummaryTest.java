package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteSummaryTest {

    private static final Span SOMEWHERE = new Span(0, 0);
    private static final VaultPath NOTE = VaultPath.of("s.md");

    @Test
    void settledLinksLeaveNothingBehind() {
        NoteSummary summary = summary(false, "a", "a#", "pic.png#x");

        assertThat(summary.links()).isEqualTo(3);
        assertThat(summary.unsettledLinks()).isEmpty();
    }

    @Test
    void missingLinksAndLinksIntoNotesAreKeptWithTheirPlace() {
        NoteSummary summary = summary(false, "missing", "a", "a#h", "#here");

        assertThat(summary.links()).isEqualTo(4);
        assertThat(summary.unsettledLinks())
                .extracting(kept -> kept.link().target() + kept.link().fragment())
                .containsExactlyInAnyOrder("missing", "a#h", "#here");
        assertThat(summary.unsettledLinks().get(0).place().start().line()).isEqualTo(1);
    }

    @Test
    void noLinkOfATemplateIsChecked() {
        NoteSummary summary = summary(true, "missing", "a");

        assertThat(summary.links()).isZero();
        assertThat(summary.unsettledLinks()).isEmpty();
        assertThat(summary.notChecked()).isEqualTo(Map.of("in a template", 2));
    }

    @Test
    void whatIsHiddenInZonesIsCountedByReason() {
        NoteBuilder builder = new NoteBuilder();
        builder.add(new Zone(SOMEWHERE, Zone.Kind.FENCED_CODE, true, 2));
        builder.add(new Zone(SOMEWHERE, Zone.Kind.CODE_SPAN, true, 1));
        builder.add(new Zone(SOMEWHERE, Zone.Kind.MATH, true, 1));
        builder.add(new Zone(SOMEWHERE, Zone.Kind.COMMENT, true, 0));

        assertThat(summary(builder, "text", false).notChecked()).isEqualTo(Map.of("in code", 3, "in math", 1));
    }

    @Test
    void anOutlineGivesBackWhatWasPutIn() {
        NoteBuilder builder = new NoteBuilder();
        String longText = "ä€😀".repeat(10_000);
        builder.add(new Heading(SOMEWHERE, 6, longText, false));
        builder.add(new Heading(SOMEWHERE, 1, "", true));
        builder.add(new BlockId(SOMEWHERE, "Id-1", SOMEWHERE));
        builder.add(new Footnote(SOMEWHERE, "n", true));
        builder.add(new Footnote(SOMEWHERE, "only-used", false));
        List<String> seen = new ArrayList<>();

        summary(builder, "", false).outline().read(new Outline.Visitor() {
            @Override
            public void heading(int level, boolean linkable, String text) {
                seen.add(level + " " + linkable + " " + text);
            }

            @Override
            public void blockId(String id) {
                seen.add("^" + id);
            }

            @Override
            public void footnote(String id) {
                seen.add("[^" + id);
            }
        });

        assertThat(seen).containsExactly("6 false " + longText, "1 true ", "^Id-1", "[^n");
    }

    @Test
    void aTypicalNoteTakesLittleMoreThanItsHeadings() {
        NoteBuilder builder = new NoteBuilder();
        for (int i = 0; i < 10; i++) {
            builder.add(new Heading(SOMEWHERE, 2, "Heading " + i, true));
        }

        assertThat(summary(builder, "", false).outline().size()).isEqualTo(10 * ("Heading 0".length() + 2));
    }

    private static NoteSummary summary(boolean template, String... links) {
        NoteBuilder builder = new NoteBuilder();
        for (String link : links) {
            builder.add(TestVault.wikilink(link));
        }
        return summary(builder, "text of the note", template);
    }

    private static NoteSummary summary(NoteBuilder builder, String text, boolean template) {
        FileIndex index = FileIndex.of(List.of(NOTE, VaultPath.of("a.md"), VaultPath.of("pic.png")));
        return NoteSummary.of(builder.build(NOTE, NoteText.of(text)), new LinkResolver(index), template);
    }
}
