package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VaultTest {

    @Test
    void notesAreInOrderOfTheirPaths() {
        assertThat(TestVault.of("b.md", "a/z.md", "a.png", "B.md").vault().notes())
                .extracting(note -> note.path().value())
                .containsExactly("B.md", "a/z.md", "b.md");
    }

    @Test
    void theMostWantedNotesComeFirst() {
        Vault vault = TestVault.of("my_note.md")
                .note("a.md", note -> {
                    note.add(TestVault.wikilink("Twice here"));
                    note.add(TestVault.wikilink("twice here.md"));
                    note.add(TestVault.wikilink("Often"));
                })
                .note("b.md", note -> {
                    note.add(TestVault.wikilink("often#part"));
                    note.add(TestVault.wikilink("my note"));
                    note.add(TestVault.wikilink("{{title}}"));
                    note.add(TestVault.wikilink("!picture.png"));
                    note.add(TestVault.wikilink("a"));
                })
                .vault();

        assertThat(vault.sums(vault.notes(), 10).wanted())
                .containsExactly(new WantedNote("Often", 2, 2), new WantedNote("Twice here", 1, 2));
        assertThat(vault.sums(vault.notes(), 1).wanted()).hasSize(1);
    }

    @Test
    void sumsAreOverTheNotesAskedFor() {
        Vault vault = TestVault.of()
                .note("a.md", note -> note.add(TestVault.wikilink("x")))
                .note("b.md", note -> {
                    note.add(TestVault.wikilink("X.md"));
                    note.add(TestVault.wikilink("y"));
                    note.add(TestVault.wikilink("a"));
                })
                .vault();

        VaultSums all = vault.sums(vault.notes(), 0);
        assertThat(List.of(all.links(), all.missingLinks(), all.missingTargets()))
                .containsExactly(4, 3, 2);
        assertThat(all.notChecked()).isEqualTo(Map.of());
        assertThat(vault.sums(vault.notes().subList(0, 1), 0).links()).isEqualTo(1);
    }

    @Test
    void faultsAreFoundOnce() {
        Vault vault = TestVault.of()
                .note("a.md", note -> note.add(TestVault.wikilink("x")))
                .note("aa.md", note -> {})
                .note("b.md", note -> note.add(TestVault.wikilink("y")))
                .vault();
        List<JudgedLink> first = vault.notes().stream()
                .filter(note -> !note.unsettledLinks().isEmpty())
                .map(note -> vault.faults(note).get(0))
                .toList();

        assertThat(first).extracting(judged -> judged.link().target()).containsExactly("x", "y");
        assertThat(vault.faults(vault.notes().get(2)).get(0)).isSameAs(first.get(1));
        assertThat(vault.faults(vault.notes().get(1))).isEmpty();
        assertThat(vault.faults(vault.notes().get(0)).get(0)).isSameAs(first.get(0));
    }

    @Test
    void soundLinksAreNoFaults() {
        Vault vault = TestVault.of("x/tied.md", "y/tied.md")
                .headings("n.md", "# One")
                .note("a.md", note -> {
                    note.add(TestVault.wikilink("n#One"));
                    note.add(TestVault.wikilink("n#Two"));
                    note.add(TestVault.wikilink("tied"));
                    note.add(TestVault.wikilink("gone"));
                })
                .vault();

        NoteSummary note = vault.notes().get(0);

        assertThat(vault.faults(note))
                .extracting(judged -> judged.link().target() + judged.link().fragment())
                .containsExactlyInAnyOrder("n#Two", "tied", "gone");
        assertThat(vault.judge(note)).hasSize(4);
    }

    @Test
    void manyTargetsAreCountedByTheirNames() {
        TestVault builder = TestVault.of();
        for (int i = 0; i < 300; i++) {
            int number = i;
            builder = builder.note("n%03d.md".formatted(i), note -> {
                note.add(TestVault.wikilink("Target " + number / 3));
                note.add(TestVault.wikilink("target " + number / 3 + ".md"));
                note.add(TestVault.wikilink("!picture " + number + ".png"));
            });
        }
        Vault vault = builder.vault();

        assertThat(vault.sums(vault.notes(), 0).missingTargets()).isEqualTo(400);
        assertThat(vault.sums(vault.notes(), 1000).wanted())
                .hasSize(100)
                .startsWith(new WantedNote("Target 0", 3, 6), new WantedNote("Target 1", 3, 6));
    }

    @Test
    void filesThatDifferByCaseOrCompositionCollide() {
        FileIndex index = FileIndex.of(List.of(
                VaultPath.of("b/E\u0301.md"),
                VaultPath.of("A/x.md"),
                VaultPath.of("a/X.md"),
                VaultPath.of("b/é.md"),
                VaultPath.of("c/x.md")));

        assertThat(index.collisions())
                .containsExactly(
                        List.of(VaultPath.of("A/x.md"), VaultPath.of("a/X.md")),
                        List.of(VaultPath.of("b/E\u0301.md"), VaultPath.of("b/é.md")));
    }

    @Test
    void aFileIsFoundByItsExactPathHoweverSpelled() {
        FileIndex index = FileIndex.of(List.of(VaultPath.of("A/b c.md")));

        assertThat(index.at("a/B\u00a0C.md")).contains(VaultPath.of("A/b c.md"));
        assertThat(index.at("b c.md")).isEmpty();
        assertThat(index.named("B C.md")).containsExactly(VaultPath.of("A/b c.md"));
    }

    @Test
    void textsOfOneHashAreFoundTogether() {
        KeyTable.Builder builder = new KeyTable.Builder();
        List<String> keys = List.of("Aa", "BB", "other", "Aa");
        for (int i = 0; i < keys.size(); i++) {
            builder.add(keys.get(i), i);
        }

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        KeyTable table = builder.build();
        assertThat(table.find("Aa")).containsExactly(0, 1, 3);
        assertThat(table.find("none")).isEmpty();
    }

    @Test
    void oneNoteIsSeenAloneAndJudgedWithinTheWhole() {
        Vault vault = TestVault.of("ai_safety.md", "notes/b.md")
                .note("a.md", note -> note.add(TestVault.wikilink("AI safety")))
                .vault();

        Vault part = vault.partOf(vault.notes().get(0));

        assertThat(part.notes()).hasSize(1);
        assertThat(part.files().files()).containsExactly(VaultPath.of("a.md"));
        assertThat(part.judge(part.notes().get(0)).get(0).cause().orElseThrow().candidates())
                .containsExactly(VaultPath.of("ai_safety.md"));
    }

    @Test
    void aSummaryOffersTheSameAsLongAsHeadingsBlocksAndAliasesStay() {
        NoteSummary summary =
                TestVault.of().headings("a.md", "# One").vault().notes().get(0);

        assertThat(summary.offersTheSameAs(
                        TestVault.of().headings("a.md", "# One").vault().notes().get(0)))
                .isTrue();
        assertThat(summary.offersTheSameAs(
                        TestVault.of().headings("a.md", "# Two").vault().notes().get(0)))
                .isFalse();
        assertThat(summary.offersTheSameAs(
                        TestVault.of().blocks("a.md", "One").vault().notes().get(0)))
                .isFalse();
        assertThat(summary.offersTheSameAs(
                        TestVault.of().headings("b.md", "# One").vault().notes().get(0)))
                .isFalse();
    }
}
