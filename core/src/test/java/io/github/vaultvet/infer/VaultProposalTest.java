package io.github.vaultvet.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.fixture.Repository;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for vaults made for the purpose. */
final class VaultProposalTest {

    private static final String FIRST_LINE =
            "# yaml-language-server: $schema=https://raw.githubusercontent.com/vaultvet/vaultvet/main/src/schema/vaultvet.schema.json\n";

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeMany(int count, String where, String text) throws IOException {
        for (int i = 0; i < count; i++) {
            write(where + i + ".md", text.replace("%d", Integer.toString(i)));
        }
    }

    private static String stamp(String time) {
        return "<a class=\"yt-timestamp\" data-t=\"" + time + "\">[" + time + "]</a> ";
    }

    private VaultProposal propose(String... presets) throws IOException, VaultException, ConfigException {
        FoundVault vault = new FoundVault(folder.toRealPath(), ".", "named", List.of());
        LintRequest request =
                new LintRequest(vault.root(), ".", "named", List.of(), LintConfig.defaults(), 1, Progress.NONE, false);
        return VaultProposal.of(vault, List.of(presets), request);
    }

    private static List<String> found(VaultProposal proposal, String rule) {
        return proposal.report().diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().value().equals(rule))
                .map(Diagnostic::path)
                .map(VaultPath::value)
                .toList();
    }

    @Test
    void what_nearly_all_notes_have_is_required_and_the_outlier_is_found() throws Exception {
        writeMany(39, "n", "---\ntitle: Bread %d\nmade: 2026-01-31\n---\n");
        write("odd.md", "---\ntitle: Cake\n---\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).isEqualTo(FIRST_LINE + """
                # Proposed by vaultvet init, from 40 notes. Behind each line stands what it rests on:
                # read it, and change what is not meant.

                schemas:
                  # All 40 notes.
                  - required:
                      - made                            # in 39 of 40 notes (97.5 %)
                      - title                           # in all 40 notes
                    types:
                      made: date                        # true of all 39 values
                      title: text                       # true of all 40 values
                """);
        assertThat(found(proposal, "front-matter-schema")).containsExactly("odd.md");
    }

    @Test
    void folders_that_differ_have_entries_of_their_own() throws Exception {
        writeMany(30, "books/a", "---\nauthor: A\n---\n");
        writeMany(30, "films/b", "---\ndirector: B\n---\n");
        writeMany(30, "plays/c", "---\nauthor: A\n---\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).contains("""
                  # 60 notes.
                  - files:
                      - "books/**"
                      - "plays/**"
                    required:
                      - author                          # in all 60 notes
                  # 30 notes.
                  - files:
                      - "films/**"
                    required:
                      - director                        # in all 30 notes
                """);
        assertThat(proposal.report().diagnostics()).isEmpty();
    }

    @Test
    void a_folder_that_lacks_what_the_rest_has_is_left_out() throws Exception {
        writeMany(970, "notes/a", "---\ntitle: A %d\n---\n");
        writeMany(30, "log/b", "only text\n");

        assertThat(propose().yaml()).contains("""
                  # 970 notes.
                  - except:
                      - "log/**"
                    required:
                      - title                           # in all 970 notes
                """);
    }

    @Test
    void notes_that_are_called_like_their_folder_may_lack_what_the_others_have() throws Exception {
        writeMany(30, "Ann/a", "---\ntitle: A %d\nvideoId: bvkKpSC4BZs\n---\n\nFrom: [[ann]]\n");
        write("Ann/ann.md", "---\ntitle: Ann\n---\n- [[a1]]\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).contains("      - title                           # in all 31 notes\n", """
                  # 30 notes.
                  - folder-notes: none                  # notes that are called like their folder are another matter
                    required:
                      - videoId                         # in all 30 notes
                    first-line: {starts-with: "From: ", link: note}  # in all 30 notes
                """);
        assertThat(proposal.report().diagnostics()).isEmpty();
    }

    @Test
    void the_family_of_video_notes_is_recognised() throws Exception {
        writeMany(12, "a", """
                ---
                title: A %d
                videoId: bvkKpSC4BZs
                ---
                One <a class="yt-timestamp" data-t="00:00:10">[00:00:10]</a>,
                two <a class="yt-timestamp" data-t="00:00:20">[00:00:20]</a>
                """);

        assertThat(propose().yaml()).contains("""
                extends:
                  - youtube-notes                       # a videoId and anchors of the class yt-timestamp in all 12 notes

                rules:
                  # Of the 12 notes with time stamps, so many go back:
                  #   0 in the whole note
                  timestamp-order: {scope: note, tolerance: 0, ignore-first-section: false}
                """);
    }

    @Test
    void the_order_of_stamps_is_judged_in_the_widest_scope_that_few_notes_break() throws Exception {
        writeMany(
                20,
                "topical",
                "# One\n\n" + stamp("00:10:11") + stamp("00:20:12") + "\n\n# Two\n\n" + stamp("00:05:13"));
        writeMany(1, "wrong", "# One\n\n" + stamp("00:30:14") + stamp("00:20:15"));

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).contains("""
                  # Of the 21 notes with time stamps, so many go back:
                  #   21 in the whole note
                  #   1 within a section
                  timestamp-order: {scope: section, tolerance: 0, ignore-first-section: false}
                """);
        assertThat(found(proposal, "timestamp-order")).containsExactly("wrong0.md");
    }

    @Test
    void where_no_scope_fits_the_order_of_stamps_is_mere_information() throws Exception {
        writeMany(20, "a", "# First\n\n# One\n\n" + stamp("00:30:14") + stamp("00:20:15"));

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).contains("timestamp-order: {severity: info, scope: paragraph, tolerance: 60");
        assertThat(proposal.report().diagnostics()).hasSize(20);
    }

    @Test
    void many_links_to_unwritten_notes_are_a_plan_and_a_few_are_not() throws Exception {
        writeMany(10, "a", "[[wanted]] and [[other thing %d]]\n");
        assertThat(propose().yaml()).contains("""
                  # 20 of 20 links (100.0 %) lead to notes yet to be written. They have 11 names,
                  # of which 1 are wanted more than once: rather a plan than a defect.
                  unwritten-note: warning
                """);

        Files.delete(folder.resolve("a9.md"));
        assertThat(propose().yaml()).doesNotContain("unwritten-note");
    }

    @Test
    void what_is_told_is_what_a_check_with_the_final_severities_finds() throws Exception {
        writeMany(50, "n", "---\ntitle: A %d\n---\nFrom: [[home]]\n\n[[one %d]] [[two %d]]\n");
        write("odd.md", "---\ntitle: Odd\n---\nFrom: [[no such place]]\n");
        write("home.md", "---\ntitle: Home\n---\nFrom: [[home]]\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml())
                .contains("unwritten-note: warning", "first-line: {starts-with: \"From: \", link: note}");
        assertThat(found(proposal, "unexpected-first-line")).containsExactly("odd.md");
    }

    @Test
    void folders_of_templates_and_of_programs_are_told_from_notes() throws Exception {
        writeMany(3, "My Templates/t", "---\ndate: {{date}}\n---\n");
        writeMany(3, "forms/f", "<% tp.date.now() %>\n");
        writeMany(3, "docs/d", "Write {{date}}.\n");
        write("docs/plain.md", "text\n");
        writeMany(3, "site/node_modules/pkg/r", "[[x]]\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).contains("""
                exclude:
                  - node_modules/                       # what programs have installed

                # Beside those that Obsidian's settings name.
                templates:
                  - "My Templates/**"                   # placeholders in all 3 notes
                  - "forms/**"                          # placeholders in all 3 notes
                """);
        assertThat(proposal.report().diagnostics()).isEmpty();
    }

    @Test
    void hostile_names_stay_what_they_are() throws Exception {
        String name = "a\": b\n# [c] {d} 'e' \\ \t\u202e\u2028 \uD83D\uDC68\u200D\uD83C\uDF73 \u00e9";
        String written = "\"a\\\": b\\n# [c] {d} 'e' \\\\ \\t\\u202e\\u2028 \uD83D\uDC68\\u200D\uD83C\uDF73 \u00e9\"";
        String place = "!x {y}, [z] *'\"#: \uD83C\uDF5E/";
        writeMany(30, place + "n", "---\n" + written + ": \"yes\"\n\"true\": \"- x: #1\"\n---\n");
        writeMany(30, place + "m", "---\n" + written + ": \"a: b\\n\"\n\"true\": \"%d\"\n---\n");
        writeMany(30, "rest/o", "text\n");

        VaultProposal proposal = propose();

        List<NoteSchema> schemas = proposal.config().schemas();
        assertThat(schemas).hasSize(2);
        assertThat(schemas.get(0).shortForm().enums().get(name)).containsExactly("a: b\n", "yes");
        assertThat(schemas.get(1).shortForm().required()).containsExactly(name, "true");
        assertThat(selects(schemas.get(1), place + "n1.md")).isTrue();
        assertThat(selects(schemas.get(1), "x {y}/n1.md")).isFalse();
        assertThat(proposal.report().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.rule().value().contains("schema")))
                .isEmpty();
    }

    private static boolean selects(NoteSchema schema, String path) {
        return schema.notes().selects(NoteScanner.scan(VaultPath.of(path), NoteText.of("")));
    }

    @Test
    void the_first_line_is_the_one_that_the_documentation_names() throws Exception {
        assertThat(Files.readString(Repository.path("src/site/markdown/configuration.md")))
                .contains(FIRST_LINE);
    }

    @Test
    void an_empty_proposal_is_a_configuration_too() throws Exception {
        write("a.md", "text\n");

        VaultProposal proposal = propose();

        assertThat(proposal.yaml()).isEqualTo(FIRST_LINE + """
                # Proposed by vaultvet init, from 1 note. Nothing in them asks for more than the defaults.
                """);
        assertThat(ProposalSummary.lines(proposal, RuleCatalog.load()))
                .containsExactly("A check with it finds nothing today.");
    }

    @Test
    void the_summary_has_a_line_and_an_example_for_each_rule() throws Exception {
        writeMany(39, "n", "---\ntitle: Bread\n---\n");
        write("odd.md", "[[gone\u202e]]\n");

        assertThat(ProposalSummary.lines(propose("quartz"), RuleCatalog.load()))
                .startsWith("A check with it finds today:")
                .anyMatch(line -> line.startsWith("  error    front-matter-schema           1  "))
                .contains("           such as odd.md:1: No note is called \"gone\\u202e\"");
    }
}
