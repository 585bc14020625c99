package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.function.Supplier;

/** Makes what writes a report, by its format; of the classes of other formats none is loaded. */
public final class Reporters {

    private final Origins origins;
    private final FailOn failOn;
    private final RuleCatalog catalog;

    /**
     * @param failOn which findings make the check fail
     * @param catalog the rules that were run
     */
    public Reporters(Origins origins, FailOn failOn, RuleCatalog catalog) {
        this.origins = origins;
        this.failOn = failOn;
        this.catalog = catalog;
    }

    /**
     * Where reports come from.
     *
     * @param version the program's version
     * @param inCurrentFolder the vault's folder seen from the current one; empty if it is the same
     * @param inProject the vault's folder seen from the project that services know; asked only if a format needs it
     */
    public record Origins(String version, String inCurrentFolder, Supplier<String> inProject) {

        private ReportOrigin project() {
            return new ReportOrigin(version, inProject.get());
        }

        private ReportOrigin currentFolder() {
            return new ReportOrigin(version, inCurrentFolder);
        }
    }

    /**
     * @param text how the report for people looks
     * @param patch makes what writes the patch, which not every report needs
     */
    public Reporter of(ReportFormat format, TextOptions text, Supplier<Reporter> patch) {
        return switch (format) {
            case TEXT -> text(text);
            case CONCISE -> new ConciseReporter(text);
            case JSON -> new JsonReporter(origins.version());
            case JSONL -> new JsonLinesReporter();
            case SARIF -> new SarifReporter(origins.project(), catalog);
            case JUNIT ->
                new JunitReporter(origins.currentFolder(), diagnostic -> failOn.includes(diagnostic.severity()));
            case CHECKSTYLE -> new CheckstyleReporter(origins.currentFolder());
            case GITHUB -> new GithubReporter(origins.project());
            case GITLAB -> new GitlabReporter(origins.project());
            case RDJSON -> new RdjsonReporter(origins.currentFolder());
            case MARKDOWN -> new MarkdownReporter(origins.project(), this::summary);
            case DIFF -> patch.get();
        };
    }

    /** The report for people. */
    public TextReporter text(TextOptions text) {
        return new TextReporter(text, this::summary);
    }

    private String summary(RuleId rule) {
        return catalog.find(rule).map(found -> found.info().summary()).orElse(rule.value());
    }
}
