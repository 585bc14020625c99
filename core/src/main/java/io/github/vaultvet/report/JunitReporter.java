package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The XML of JUnit for build servers that show tests: a suite a file, a test a rule that found something in it. */
public final class JunitReporter implements Reporter {

    private final ReportOrigin origin;
    private final Predicate<Diagnostic> failing;

    /**
     * @param origin where the report comes from
     * @param failing which findings make a test fail; others are its output, since build servers count failures
     */
    public JunitReporter(ReportOrigin origin, Predicate<Diagnostic> failing) {
        this.origin = origin;
        this.failing = failing;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        List<Diagnostic> diagnostics = report.diagnostics();
        try (XmlOutput xml = new XmlOutput(out)) {
            xml.start("testsuites").attribute("name", ReportOrigin.TOOL).line();
            if (diagnostics.isEmpty()) {
                // Build servers take a report without a test for a mistake.
                suite("vault", 1, 0, xml);
                xml.empty("testcase").attribute("name", "nothing to mend").attribute("classname", "vault");
                xml.line().end().line();
            }
            int start = 0;
            while (start < diagnostics.size()) {
                int end = Entries.endOfNote(diagnostics, start);
                file(diagnostics.subList(start, end), xml);
                start = end;
            }
            xml.end();
        }
    }

    private void file(List<Diagnostic> diagnostics, XmlOutput xml) throws IOException {
        Map<RuleId, List<Diagnostic>> byRule = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            byRule.computeIfAbsent(diagnostic.rule(), rule -> new ArrayList<>()).add(diagnostic);
        }
        String path = origin.path(diagnostics.get(0).path());
        suite(path, byRule.size(), failures(byRule.values()), xml);
        for (Map.Entry<RuleId, List<Diagnostic>> rule : byRule.entrySet()) {
            xml.start("testcase")
                    .attribute("name", rule.getKey().value())
                    .attribute("classname", path)
                    .line();
            List<Diagnostic> failures = rule.getValue().stream().filter(failing).toList();
            List<Diagnostic> others =
                    rule.getValue().stream().filter(failing.negate()).toList();
            failure(failures, xml);
            output(others, xml);
            xml.end().line();
        }
        xml.end().line();
    }

    private static void suite(String name, int tests, int failures, XmlOutput xml) throws IOException {
        xml.start("testsuite")
                .attribute("name", name)
                .attribute("tests", tests)
                .attribute("failures", failures)
                .attribute("errors", 0)
                .attribute("skipped", 0)
                .line();
    }

    private int failures(Collection<List<Diagnostic>> byRule) {
        return (int) byRule.stream()
                .filter(findings -> findings.stream().anyMatch(failing))
                .count();
    }

    private static void failure(List<Diagnostic> findings, XmlOutput xml) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        Diagnostic first = findings.get(0);
        String more = findings.size() == 1 ? "" : " (and " + Count.of(findings.size() - 1) + " more)";
        xml.start("failure")
                .attribute("type", first.severity().word())
                .attribute(
                        "message",
                        Escaper.console(Escaper.shorten(first.finding().message())) + more);
        lines(findings, xml);
        xml.end().line();
    }

    private static void output(List<Diagnostic> findings, XmlOutput xml) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        xml.start("system-out");
        lines(findings, xml);
        xml.end().line();
    }

    private static void lines(List<Diagnostic> findings, XmlOutput xml) throws IOException {
        for (Diagnostic diagnostic : findings) {
            xml.line()
                    .text(diagnostic.place().start().line() + ":"
                            + diagnostic.place().start().column() + ": "
                            + diagnostic.severity().word() + ": " + Wording.whole(diagnostic.finding()));
        }
        xml.line();
    }
}
