package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.Visibility;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Whatever stands in names, messages and notes, each format can be read by its readers, and nothing of it is obeyed. */
public final class ReportFuzz {

    private static final RuleCatalog CATALOG = RuleCatalog.load();
    private static final ReportOrigin ORIGIN = new ReportOrigin("1.2.3", "notes");

    private final LintReport report;

    private ReportFuzz(LintReport report) {
        this.report = report;
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Optional<LintReport> report = FuzzedReport.of(input);
        if (report.isPresent()) {
            ReportFuzz fuzz = new ReportFuzz(report.get());
            fuzz.text();
            fuzz.json();
            fuzz.xml();
            fuzz.github();
            fuzz.markdown();
        }
    }

    /** Nothing in it steers a terminal or deceives the eye. */
    private String written(Reporter reporter) throws IOException {
        String text = HostileVault.written(reporter, report);
        assertThat(Visibility.isPlain(text.replace("\n", ""))).as(text).isTrue();
        return text;
    }

    private void text() throws IOException {
        for (boolean inBuild : new boolean[] {false, true}) {
            TextOptions options = new TextOptions(0, Frames.ALWAYS, false, inBuild, 100, List.of());
            String concise = written(new ConciseReporter(options));
            assertThat(concise.lines())
                    .hasSize(3)
                    .allMatch(line -> HostileReportTest.PROBLEM.matcher(line).matches());
            String all = concise
                    + written(new TextReporter(options, Object::toString))
                    + written(new StatisticsReporter(options));
            if (inBuild) {
                assertThat(WorkflowCommand.in(all)).isEmpty();
                assertThat(all).doesNotContain("##[", "##vso[");
            }
        }
    }

    private void json() throws IOException {
        assertThat(Json.read(written(new JsonReporter("1"))).at("findings").items())
                .hasSize(3);
        assertThat(written(new JsonLinesReporter()).lines()).hasSize(3).allSatisfy(Json::read);
        Json.read(written(new StatisticsJsonReporter("1")));
        assertThat(Json.read(written(new SarifReporter(ORIGIN, CATALOG)))
                        .at("runs", "0", "results")
                        .items())
                .hasSize(3);
        assertThat(Json.read(written(new GitlabReporter(ORIGIN))).items()).hasSize(3);
        assertThat(Json.read(written(new RdjsonReporter(ORIGIN)))
                        .at("diagnostics")
                        .items())
                .hasSize(3);
    }

    private void xml() throws IOException {
        assertThat(Xml.read(written(new CheckstyleReporter(ORIGIN))).children()).hasSize(1);
        assertThat(Xml.read(written(new JunitReporter(ORIGIN, diagnostic -> true)))
                        .children())
                .isNotEmpty();
    }

    private void github() throws IOException {
        String text = written(new GithubReporter(ORIGIN));
        assertThat(text.lines()).hasSize(3);
        assertThat(WorkflowCommand.in(text)).hasSize(3).allSatisfy(WorkflowCommand::assertIsAnnotation);
    }

    private void markdown() throws IOException {
        MarkdownHtml html = MarkdownHtml.in(written(new MarkdownReporter(ORIGIN, Object::toString)));
        assertThat(html.inlines()).isSubsetOf("<!-- -->", "<code>", "</code>");
        assertThat(html.blocks()).isSubsetOf("<!-- -->");
    }
}
