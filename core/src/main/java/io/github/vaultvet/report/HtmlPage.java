package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.markdown.MarkdownHtml;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.rule.RuleInfo;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page of a web site about the findings in some vaults: what was found by rule, then entries as in the text report,
 * and what the rules are about. It is the inside of a page, for others to put a frame around.
 */
public final class HtmlPage {

    private static final String DOCUMENTATION = ReportOrigin.HOME + "/blob/main/src/site/markdown/rules/";

    private final RuleCatalog catalog;
    private final int maxEntries;
    private final StringBuilder vaults = new StringBuilder();
    private final Set<RuleId> rules = new TreeSet<>(Comparator.comparing(RuleId::value));

    /**
     * @param catalog the rules that were run
     * @param maxEntries entries that are shown of each vault; 0: all
     */
    public HtmlPage(RuleCatalog catalog, int maxEntries) {
        this.catalog = catalog;
        this.maxEntries = maxEntries;
    }

    /** Adds what was found in a vault. */
    public void add(LintReport report) {
        Tally tally = Tally.of(report.diagnostics());
        line("<section>");
        line("<h2>The vault " + HtmlText.code(report.statistics().root()) + "</h2>");
        line("<p>" + HtmlText.of(new Verdict(report, tally.notes()).sentence()) + "</p>");
        for (String sentence : SetAsideText.lines(report.setAside())) {
            line("<p>" + HtmlText.of(sentence) + "</p>");
        }
        if (!report.diagnostics().isEmpty()) {
            counts(tally);
            entries(report, tally);
        }
        line("</section>");
    }

    /** The page, after all vaults were added. */
    public String body() {
        StringBuilder page = new StringBuilder("<h1>Notes</h1>\n").append(vaults);
        if (!rules.isEmpty()) {
            page.append("<section>\n<h2>The rules</h2>\n");
            MarkdownHtml markdown = new MarkdownHtml(DOCUMENTATION);
            for (RuleId rule : rules) {
                catalog.find(rule).ifPresent(found -> explain(found.info(), markdown, page));
            }
            page.append("</section>\n");
        }
        return page.toString();
    }

    private void counts(Tally tally) {
        line("<table border=\"0\" class=\"bodyTable\">");
        line("<tr><th>Findings</th><th>Files</th><th>Severity</th><th>Rule</th><th>What is wrong</th></tr>");
        for (Tally.RuleCount count : tally.rules()) {
            rules.add(count.rule());
            line("<tr>" + cell(Count.of(count.findings())) + cell(Count.of(count.notes()))
                    + cell(count.severity().word()) + cell(link(count.rule()))
                    + cell(HtmlText.of(summary(count.rule()))) + "</tr>");
        }
        line("</table>");
    }

    private void entries(LintReport report, Tally tally) {
        Entries entries = Entries.of(report.diagnostics(), tally, maxEntries);
        line("<table border=\"0\" class=\"bodyTable\">");
        line("<tr><th>Place</th><th>Severity</th><th>Finding</th><th>Rule</th></tr>");
        for (Entry entry : entries.shown()) {
            Diagnostic first = entry.first();
            int times = entry.diagnostics().size();
            line("<tr>"
                    + cell(HtmlText.code(
                            first.path().value() + ":" + first.place().start().line()))
                    + cell(first.severity().word())
                    + cell(HtmlText.of(Wording.whole(first.finding()))
                            + (times == 1 ? "" : " (" + Count.of(times) + " times in this file)"))
                    + cell(link(first.rule())) + "</tr>");
        }
        line("</table>");
        int left = entries.total() - entries.shown().size();
        if (left > 0) {
            line("<p>And " + Count.of(left, "more entry", "more entries") + ".</p>");
        }
    }

    private static void explain(RuleInfo<?> rule, MarkdownHtml markdown, StringBuilder page) {
        String name = HtmlText.of(rule.id().value());
        page.append("<h3 id=\"").append(name).append("\"><code>").append(name).append("</code></h3>\n");
        page.append("<p><strong>").append(HtmlText.of(rule.summary())).append(".</strong></p>\n");
        page.append(markdown.render(rule.reason()));
    }

    private String summary(RuleId rule) {
        return catalog.find(rule).map(found -> found.info().summary()).orElse(rule.value());
    }

    private static String link(RuleId rule) {
        String name = HtmlText.of(rule.value());
        return "<a href=\"#" + name + "\"><code>" + name + "</code></a>";
    }

    private static String cell(String html) {
        return "<td>" + html + "</td>";
    }

    private void line(String html) {
        vaults.append(html).append('\n');
    }
}
