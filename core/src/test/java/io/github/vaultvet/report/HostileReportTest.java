package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.Visibility;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in names and notes, each format can be read by its readers, and nothing of it is obeyed. */
class HostileReportTest {

    /** What editors and GitHub's problem matchers are given for the concise format. */
    static final Pattern PROBLEM = Pattern.compile("^(.+?):(\\d+):(\\d+): (error|warning|info): (.*) \\[([\\w-]+)\\]$");

    private static final ReportOrigin ORIGIN = new ReportOrigin("1.2.3", "notes");

    @TempDir
    private static Path folder;

    private static LintReport report;

    @BeforeAll
    static void lint() throws IOException {
        report = new HostileVault(folder).lint();
        assertThat(report.diagnostics()).hasSizeGreaterThan(100);
    }

    private static String written(Reporter reporter) throws IOException {
        String text = HostileVault.written(reporter, report);
        assertThat(text).doesNotContain(folder.toString());
        return text;
    }

    /** Nothing in it steers a terminal or deceives the eye. */
    private static void assertVisible(String text) {
        assertThat(Visibility.isPlain(text.replace("\n", ""))).isTrue();
    }

    @Test
    void concise_lines_are_what_editors_expect() throws IOException {
        String text = written(new ConciseReporter(TextOptions.DEFAULTS));

        assertVisible(text);
        List<String> read = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher problem = PROBLEM.matcher(line);
            assertThat(problem.matches()).as(line).isTrue();
            assertThat(problem.group(1)).startsWith("vault/");
            read.add(problem.group(2) + " " + problem.group(3) + " " + problem.group(4) + " " + problem.group(6));
        }
        assertThat(read)
                .containsExactlyElementsOf(report.diagnostics().stream()
                        .map(diagnostic -> diagnostic.place().start().line() + " "
                                + diagnostic.place().start().column() + " "
                                + diagnostic.severity().word() + " " + diagnostic.rule())
                        .toList());
    }

    @Test
    void no_line_of_a_build_log_is_a_command() throws IOException {
        TextOptions options = new TextOptions(0, Frames.ALWAYS, false, true, 100, List.of());
        for (Reporter reporter : List.of(
                new TextReporter(options, Object::toString),
                new ConciseReporter(options),
                new StatisticsReporter(options))) {
            String text = written(reporter);
            assertVisible(text);
            assertThat(WorkflowCommand.in(text)).isEmpty();
            assertThat(text).doesNotContain("##[", "##vso[");
        }
    }

    @Test
    void json_formats_are_json_and_can_be_shown() throws IOException {
        String json = written(new JsonReporter("1"));
        String lines = written(new JsonLinesReporter());

        assertVisible(json + lines + written(new StatisticsJsonReporter("1")));
        assertThat(Json.read(json).at("findings").items())
                .hasSize(report.diagnostics().size());
        assertThat(lines.lines()).hasSize(report.diagnostics().size()).allSatisfy(Json::read);
        Json.read(written(new StatisticsJsonReporter("1")));
    }

    @Test
    void sarif_has_all_that_GitHub_requires() throws IOException {
        String text = written(new SarifReporter(ORIGIN, RuleCatalog.load()));

        assertVisible(text);
        Json run = Json.read(text).at("runs", "0");
        assertThat(run.text("columnKind")).isEqualTo("utf16CodeUnits");
        List<Json> rules = run.at("tool", "driver", "rules").items();
        List<Json> results = run.at("results").items();
        assertThat(results).hasSize(report.diagnostics().size());
        for (Json result : results) {
            assertThat(rules.get(result.number("ruleIndex")).text("id")).isEqualTo(result.text("ruleId"));
            assertThat(result.text("message", "text")).doesNotContainPattern("(?<!\\\\)\\]\\(");
            Json place = result.at("locations", "0", "physicalLocation");
            URI uri = URI.create(place.text("artifactLocation", "uri"));
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).startsWith("notes/");
            assertThat(uri.getRawQuery()).isNull();
            assertThat(place.number("region", "startLine")).isPositive();
            assertThat(place.number("region", "endColumn")).isPositive();
        }
    }

    @Test
    void sarif_names_the_very_file() throws IOException {
        String text = written(new SarifReporter(new ReportOrigin("1", ""), RuleCatalog.load()));

        Set<String> named = new HashSet<>();
        for (Json result : Json.read(text).at("runs", "0", "results").items()) {
            named.add(URI.create(result.text("locations", "0", "physicalLocation", "artifactLocation", "uri"))
                    .getPath());
        }
        assertThat(named)
                .isEqualTo(report.diagnostics().stream()
                        .map(diagnostic -> diagnostic.path().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void checkstyle_is_well_formed_and_complete() throws IOException {
        String text = written(new CheckstyleReporter(ORIGIN));
        assertVisible(text);
        Xml root = Xml.read(text);

        assertThat(root.name()).isEqualTo("checkstyle");
        int errors = 0;
        for (Xml file : root.children()) {
            assertThat(file.attribute("name")).startsWith("notes/");
            for (Xml error : file.children()) {
                errors++;
                assertThat(error.number("line")).isPositive();
                assertThat(error.number("column")).isPositive();
                assertThat(error.attribute("severity")).isIn("error", "warning", "info");
                assertVisible(error.attribute("message"));
                assertThat(error.attribute("source")).startsWith("vaultvet.");
            }
        }
        assertThat(errors).isEqualTo(report.diagnostics().size());
    }

    @Test
    void junit_is_well_formed_and_counts_right() throws IOException {
        String text = written(new JunitReporter(ORIGIN, diagnostic -> diagnostic.severity() == Severity.ERROR));
        assertVisible(text);
        Xml root = Xml.read(text);

        assertThat(root.name()).isEqualTo("testsuites");
        long lines = 0;
        for (Xml suite : root.children()) {
            List<Xml> cases = suite.children();
            assertThat(suite.number("tests")).isEqualTo(cases.size());
            long failures = 0;
            for (Xml test : cases) {
                failures += test.children().stream()
                        .filter(child -> child.name().equals("failure"))
                        .count();
                lines += test.children().stream()
                        .flatMap(child -> child.text().lines())
                        .filter(line -> !line.isBlank())
                        .peek(HostileReportTest::assertVisible)
                        .count();
            }
            assertThat(suite.number("failures")).isEqualTo((int) failures);
        }
        assertThat(lines).isEqualTo(report.diagnostics().size());
    }

    @Test
    void the_runner_of_GitHub_reads_one_annotation_a_finding_and_nothing_else() throws IOException {
        String text = written(new GithubReporter(ORIGIN));

        assertVisible(text);
        List<WorkflowCommand> commands = WorkflowCommand.in(text);
        assertThat(commands)
                .hasSize((int) text.lines().count())
                .hasSize(report.diagnostics().size());
        assertThat(commands).allSatisfy(WorkflowCommand::assertIsAnnotation);
        assertThat(commands.stream().map(WorkflowCommand::data).toList())
                .containsExactlyElementsOf(Wording.worstFirst(report.diagnostics()).stream()
                        .map(diagnostic -> Escaper.console(Wording.whole(diagnostic.finding())))
                        .toList());
    }

    @Test
    void gitlab_has_unique_fingerprints_and_the_fields_it_asks_for() throws IOException {
        String text = written(new GitlabReporter(ORIGIN));

        assertVisible(text);
        Set<String> fingerprints = new HashSet<>();
        for (Json issue : Json.read(text).items()) {
            assertThat(fingerprints.add(issue.text("fingerprint"))).isTrue();
            assertThat(issue.text("description")).startsWith(issue.text("check_name") + ": ");
            assertThat(issue.text("severity")).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.text("location", "path")).startsWith("notes/");
            assertThat(issue.number("location", "lines", "begin")).isPositive();
        }
        assertThat(fingerprints).hasSize(report.diagnostics().size());
    }

    @Test
    void rdjson_counts_bytes() throws IOException {
        String text = written(new RdjsonReporter(new ReportOrigin("1", "")));

        assertVisible(text);
        List<Json> diagnostics = Json.read(text).at("diagnostics").items();
        assertThat(diagnostics).hasSize(report.diagnostics().size());
        for (int i = 0; i < diagnostics.size(); i++) {
            Json json = diagnostics.get(i);
            Diagnostic diagnostic = report.diagnostics().get(i);
            assertThat(json.text("severity")).isIn("ERROR", "WARNING", "INFO");
            assertThat(json.text("code", "value")).isEqualTo(diagnostic.rule().value());
            Json start = json.at("location", "range", "start");
            if (start.has("column")) {
                report.texts().apply(diagnostic.path()).ifPresent(note -> assertThat(
                                note.lineStart(start.number("line")) + start.number("column") - 1)
                        .isEqualTo(diagnostic.place().span().start()));
            }
        }
    }

    @Test
    void markdown_has_no_markup_but_its_own() throws IOException {
        String text = written(new MarkdownReporter(ORIGIN, Object::toString));

        assertVisible(text);
        MarkdownHtml html = MarkdownHtml.in(text);
        assertThat(html.blocks()).isEmpty();
        assertThat(html.inlines()).containsOnly("<!-- -->", "<code>", "</code>");
        assertThat(Collections.frequency(html.inlines(), "<code>"))
                .isEqualTo(Collections.frequency(html.inlines(), "</code>"));
        assertThat(text.lines().filter(line -> line.startsWith("| <code>notes/")))
                .hasSize(Entries.of(report.diagnostics(), Tally.of(report.diagnostics()), 0)
                        .total());
    }
}
