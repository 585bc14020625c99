package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    private static String json(SampleVault vault) {
        return vault.written(new JsonReporter("1.2.3"));
    }

    @Test
    void aFindingIsOneLineWithAllItsFields() {
        SampleVault vault = new SampleVault().note("a.md", "\ufeffÄ [[x]]").repairableLink("a.md", "[[x]]", "[[X]]");

        assertThat(json(vault).lines())
                .hasSize(3)
                .startsWith(
                        "{\"schemaVersion\":1,\"tool\":{\"name\":\"vaultvet\",\"version\":\"1.2.3\"},\"findings\":[")
                .contains("{\"rule\":\"broken-link\",\"severity\":\"error\",\"path\":\"a.md\","
                        + "\"line\":1,\"column\":3,\"endLine\":1,\"endColumn\":8,\"offset\":6,\"endOffset\":11,"
                        + "\"message\":\"No note is called \\\"[[x]]\\\"\",\"help\":\"Write [[X]]\","
                        + "\"cause\":\"spelling\",\"target\":\"[[x]]\",\"fragment\":\"\",\"suggestions\":[\"[[X]]\"],"
                        + "\"fingerprint\":\"0123456789abcdef\",\"related\":[],"
                        + "\"fix\":{\"title\":\"Write [[X]]\",\"safety\":\"safe\",\"edits\":["
                        + "{\"offset\":6,\"endOffset\":11,\"expected\":\"[[x]]\",\"replacement\":\"[[X]]\"}]}}");
    }

    @Test
    void aFindingAboutNoLinkHasNullsInItsPlace() {
        SampleVault vault = new SampleVault().note("a.md", "text");
        vault.finding("some-rule", Severity.INFO, "a.md", "text", "Something", "");

        assertThat(json(vault))
                .contains("\"cause\":null,\"target\":null,\"fragment\":null,\"suggestions\":[],")
                .contains("\"fix\":null}");
    }

    @Test
    void relatedPlacesAreCountedOut() {
        SampleVault vault = new SampleVault().note("a.md", "one\ntwo");
        Finding finding =
                Finding.at(new Span(4, 7), "Twice").related(List.of(new Related(new Span(0, 3), "the first")));
        vault.add("some-rule", Severity.ERROR, "a.md", "two", finding);

        assertThat(json(vault))
                .contains("\"related\":[{\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":4,\"offset\":0,"
                        + "\"endOffset\":3,\"message\":\"the first\"}]");
    }

    @Test
    void theSummaryHasAllSums() {
        SampleVault vault = new SampleVault()
                .note("a.md", "[[x]] [[y]]")
                .brokenLink("a.md", "[[x]]", "unwritten")
                .brokenLink("a.md", "[[y]]", "unwritten")
                .notChecked("in code", 3)
                .wanted("x", 1, 1);

        assertThat(json(vault))
                .endsWith(
                        "],\"summary\":{\"root\":\"vault\",\"rootReason\":\"holds .obsidian\",\"errors\":2,\"warnings\":0,"
                                + "\"infos\":0,\"suppressed\":0,\"old\":0,\"staleBaselineLines\":0,\"files\":3,\"notes\":1,\"checkedNotes\":1,\"canvases\":0,\"bases\":0,\"bytes\":11,\"links\":7,"
                                + "\"missingLinks\":3,\"missingTargets\":2,\"timestamps\":4,\"incomparable\":0,\"notChecked\":{\"in code\":3},"
                                + "\"rules\":[{\"rule\":\"unwritten-note\",\"severity\":\"error\",\"findings\":2,\"files\":1,"
                                + "\"causes\":{\"unwritten\":2}}],\"wanted\":[{\"target\":\"x\",\"notes\":1,\"links\":1}],"
                                + "\"historyGaps\":[],\"notices\":[\"skipped a folder\"]}}\n");
    }

    @Test
    void itIsNeverCut() {
        SampleVault vault = new SampleVault().note("a.md", "[[x]] ".repeat(5000));

        assertThat(json(vault.brokenLink("a.md", "[[x]]", "unwritten")).lines()).hasSize(5002);
    }
}
