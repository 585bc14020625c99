package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Commits from the newest to the oldest; each is a list of {@code -path=content} and {@code +path=content}. */
    private static History history(String... newestFirst) {
        History.Builder builder = new History.Builder();
        for (int i = 0; i < newestFirst.length; i++) {
            builder.commit(new Commit("c" + (newestFirst.length - i), DAY));
            for (String change : newestFirst[i].split(" ", -1)) {
                String path = change.substring(1, change.indexOf('='));
                String id = change.substring(change.indexOf('=') + 1);
                if (change.charAt(0) == '-') {
                    builder.delete(path.getBytes(StandardCharsets.UTF_8), id);
                } else {
                    builder.add(path.getBytes(StandardCharsets.UTF_8), id);
                }
            }
        }
        return builder.build();
    }

    private static JudgedLink judge(History history, String target, String... files) {
        return TestVault.of(files).history(history).judge(files[0], target);
    }

    private static String fate(History history, String target, String... files) {
        JudgedLink judged = judge(history, target, files);
        Cause cause = judged.cause().orElseThrow();
        String sure = judged.certain() ? " certain" : "";
        if (cause instanceof Cause.Renamed renamed) {
            return "renamed " + renamed.candidates() + " " + renamed.commit().id() + sure;
        }
        return cause instanceof Cause.Deleted deleted
                ? "deleted " + deleted.commit().id() + sure
                : cause.word() + sure;
    }

    /** A warm run asks for each link, and a name may have had two hundred files. */
    @Test
    void whatATargetOnceWasIsFoundOutOnce() {
        VaultPath note = VaultPath.of("folder/s.md");
        FormerFiles formers = new FormerFiles(FileIndex.of(List.of(note)), () -> history("-Old.md=a"));
        for (String target : List.of("Old", "../Old")) {
            assertThat(formers.causeOf(note, target)).isPresent().isSameAs(formers.causeOf(note, target));
        }
    }

    @Test
    void theSameBytesUnderAnotherNameAreARename() {
        History history = history("-Old.md=a +new/New.md=a");

        assertThat(fate(history, "Old", "s.md", "new/New.md")).isEqualTo("renamed [new/New.md] c1 certain");
        assertThat(judge(history, "old#Part", "s.md", "new/New.md").replacements())
                .containsExactly("New#Part");
        assertThat(fate(history, "OLD.md", "s.md", "new/New.md")).startsWith("renamed");
        assertThat(fate(history, "Other", "s.md", "new/New.md")).isEqualTo("unwritten");
    }

    /** What is known of names from an earlier run says nothing about what has been committed since. */
    @Test
    void aLinkThatWasLikeNoNameIsExplainedByTheHistory() {
        LinkMemory unlike = new LinkMemory() {
            @Override
            public BitSet unlikeAnything(VaultPath source) {
                return BitSet.valueOf(new long[] {1});
            }

            @Override
            public void judged(VaultPath source, List<JudgedLink> links) {}
        };
        for (String change : List.of("-Old.md=a +New.md=a", "-Old.md=a +New.md=b", "+New.md=a")) {
            for (String target : List.of("Old", "Old#Part", "./Old", "None")) {
                TestVault vault = TestVault.of("s.md", "New.md").history(history(change));
                JudgedLink judged = vault.judge("s.md", target);
                assertThat(vault.memory(unlike).judge("s.md", target)).isEqualTo(judged);
            }
        }
    }

    @Test
    void otherBytesAreNoRename() {
        assertThat(fate(history("-Old.md=a +New.md=b"), "Old", "s.md", "New.md"))
                .isEqualTo("deleted c1");
    }

    @Test
    void emptyFilesAreNotTheSame() {
        assertThat(fate(history("-Old.md=e69de29bb2d1d6434b +New.md=e69de29bb2d1d6434b"), "Old", "s.md", "New.md"))
                .isEqualTo("deleted c1");
    }

    @Test
    void aChainEndsWhereTheFileIsNow() {
        History history = history("-C.md=b +D.md=b", "-B.md=a +C.md=a", "-A.md=a +B.md=a");

        for (String name : List.of("A", "B", "C")) {
            assertThat(fate(history, name, "s.md", "D.md")).isEqualTo("renamed [D.md] c3 certain");
        }
    }

    @Test
    void aChainThatEndsInADeletionIsADeletion() {
        assertThat(fate(history("-B.md=b", "-A.md=a +B.md=a"), "A", "s.md")).isEqualTo("deleted c2");
    }

    @Test
    void aFileThatCameBackIsThere() {
        History history = history("-B.md=a +A.md=a", "-A.md=a +B.md=a");

        assertThat(fate(history, "B", "s.md", "A.md")).isEqualTo("renamed [A.md] c2 certain");
    }

    @Test
    void aFileThatCameBackAndWentIsGone() {
        History history = history("-A.md=a", "-B.md=a +A.md=a", "-A.md=a +B.md=a");

        assertThat(fate(history, "A", "s.md")).isEqualTo("deleted c3");
        assertThat(fate(history, "B", "s.md")).isEqualTo("deleted c3");
    }

    @Test
    void ofANameThatWasUsedAgainTheLastUseCounts() {
        History history = history("-A.md=b +C.md=b", "+A.md=b", "-A.md=a +B.md=a");

        assertThat(fate(history, "A", "s.md", "B.md", "C.md")).isEqualTo("renamed [C.md] c3 certain");
    }

    @Test
    void aNewFileUnderTheLastNameIsAnotherFile() {
        // B.md was another file when A.md was renamed to it; that it went later says nothing of the first one.
        History history = history("-B.md=c", "+B.md=c", "-B.md=a", "-A.md=a +B.md=a");

        assertThat(fate(history, "A", "s.md")).isEqualTo("deleted c2");
        assertThat(fate(history, "B", "s.md")).isEqualTo("deleted c4");
    }

    @Test
    void whatIsThereAgainWasRenamedToIt() {
        assertThat(fate(history("-B.md=a", "-A.md=a +B.md=a"), "A", "s.md", "B.md"))
                .isEqualTo("renamed [B.md] c1 certain");
    }

    @Test
    void aRenameToWhatIsNowhereIsNoEvidence() {
        assertThat(fate(history("-A.md=a +B.md=a"), "A", "s.md")).isEqualTo("unwritten");
    }

    @Test
    void theSpellingOfAPathThatChangedIsNotAnotherFile() {
        History history = history("-Note.md=b +N.md=b", "-note.md=a +Note.md=a", "-nOte.md=z");

        assertThat(fate(history, "NOTE", "s.md", "N.md")).isEqualTo("renamed [N.md] c3 certain");
    }

    @Test
    void filesOfOneNameThatWentDifferentWaysAreAChoice() {
        History history = history("-x/Old.md=a +x/New.md=a", "-y/Old.md=b +y/Newer.md=b");
        String[] files = {"s.md", "x/New.md", "y/Newer.md"};

        assertThat(fate(history, "Old", files)).isEqualTo("renamed [x/New.md, y/Newer.md] c2");
        assertThat(fate(history, "y/Old", files)).isEqualTo("renamed [y/Newer.md] c1 certain");
        assertThat(fate(history, "z/Old", files)).isEqualTo("unwritten");
        assertThat(fate(history, "./x/Old", files)).isEqualTo("renamed [x/New.md] c2 certain");
        assertThat(fate(history, "../y/Old", files)).isEqualTo("renamed [y/Newer.md] c1 certain");
    }

    @Test
    void oneRenamedAndOneDeletedIsNotCertain() {
        History history = history("-x/Old.md=a +x/New.md=a", "-y/Old.md=b");

        assertThat(fate(history, "Old", "s.md", "x/New.md")).isEqualTo("renamed [x/New.md] c2");
        assertThat(fate(history, "y/Old", "s.md", "x/New.md")).isEqualTo("deleted c1");
    }

    @Test
    void filesOfTheSameBytesArePairedByTheirNames() {
        History history = history("-a/x.md=s -a/y.md=s -a/z.md=s +b/x.md=s +b/y.md=s +b/w.md=s");

        assertThat(fate(history, "a/z", "s.md", "b/x.md", "b/y.md", "b/w.md")).isEqualTo("deleted c1");
        // The name exists: that is surer than any history.
        assertThat(fate(history, "a/x", "s.md", "b/x.md", "b/y.md")).isEqualTo("wrong-folder certain");
    }

    @Test
    void whatExistsAndDiffersInSpellingIsSurerThanTheHistory() {
        History history = history("-OldNote.md=a +New.md=a");

        assertThat(fate(history, "OldNote", "s.md", "New.md", "old_note.md")).isEqualTo("spelling certain");
    }

    @Test
    void attachmentsHaveAPastToo() {
        History history = history("-pic.png=a +pictures/photo.png=a");

        assertThat(judge(history, "!pic.png", "s.md", "pictures/photo.png").replacements())
                .containsExactly("photo.png");
        assertThat(fate(history, "pic", "s.md", "pictures/photo.png")).isEqualTo("unwritten");
    }

    @Test
    void namesAreComparedAsObsidianDoes() {
        History history = history("-Cafe\u0301.md=a +Bar.md=a");

        assertThat(fate(history, "caf\u00e9", "s.md", "Bar.md")).isEqualTo("renamed [Bar.md] c1 certain");
    }

    @Test
    void hiddenFilesWereNeverTargets() {
        assertThat(fate(history("-.trash/Old.md=a +New.md=a"), "Old", "s.md", "New.md"))
                .isEqualTo("unwritten");
    }

    @Test
    void pathsThatCannotBeAreLeftOut() {
        History history = history("-/Old.md=a -x//Old.md=b -Old.md/=c -Old.md=d");

        assertThat(history.named("old.md")).extracting(FormerFile::path).containsExactly("Old.md");
    }

    @Test
    void aNameThatVeryManyFilesHadSaysNothing() {
        History.Builder builder = new History.Builder();
        builder.commit(new Commit("c", DAY));
        for (int i = 0; i < 1000; i++) {
            builder.delete(("f" + i + "/Untitled.md").getBytes(StandardCharsets.UTF_8), "" + i);
        }

        assertThat(fate(builder.build(), "Untitled", "s.md")).isEqualTo("unwritten");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHundredThousandRenamesInOneCommitAndBackAreQuick() {
        History.Builder builder = new History.Builder();
        int commits = 4;
        for (int commit = commits; commit > 0; commit--) {
            builder.commit(new Commit("c" + commit, DAY));
            for (int i = 0; i < 100_000; i++) {
                String id = i % 10 == 0 ? "same" : "id" + i;
                builder.delete(path(commit - 1, i), id);
                builder.add(path(commit, i), id);
            }
        }
        History history = builder.build();

        assertThat(history.named("note 2 77.md")).singleElement().satisfies(file -> {
            assertThat(file.lastPath()).isEqualTo("f4/note 4 77.md");
            assertThat(file.renamed()).map(Commit::id).contains("c4");
        });
    }

    private static byte[] path(int commit, int i) {
        return ("f" + commit + "/note " + commit + " " + i + ".md").getBytes(StandardCharsets.UTF_8);
    }
}
