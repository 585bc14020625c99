package io.github.vaultvet.benchmarks.parts;

import io.github.vaultvet.benchmarks.SyntheticTexts;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.FailOn;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.report.ReportFormat;
import io.github.vaultvet.report.Reporter;
import io.github.vaultvet.report.Reporters;
import io.github.vaultvet.report.TextOptions;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each report on the findings of 1,000 notes, but for the patch, which reads the notes again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {

    private static final LintReport REPORT = findings();

    /** What is written. */
    @Param({"TEXT", "CONCISE", "JSON", "JSONL", "SARIF", "JUNIT", "CHECKSTYLE", "GITHUB", "GITLAB", "RDJSON", "MARKDOWN"
    })
    public ReportFormat format = ReportFormat.TEXT;

    private Reporters reporters() {
        RuleCatalog catalog = RuleCatalog.load();
        return new Reporters(new Reporters.Origins("0", "", () -> ""), FailOn.ERROR, catalog);
    }

    private static LintReport findings() {
        try {
            Path vault = Files.createTempDirectory("vault").resolve("notes");
            SyntheticTexts.write(vault, 1_000);
            return Linter.lint(new LintRequest(
                    vault, "notes", "given", List.of(), LintConfig.defaults(), 0, Progress.NONE, false));
        } catch (IOException | VaultException e) {
            throw new IllegalStateException("no vault to report on", e);
        }
    }

    @Benchmark
    public void write() throws IOException {
        Reporter reporter = reporters().of(format, TextOptions.DEFAULTS, () -> {
            throw new IllegalStateException("a patch needs a run");
        });
        reporter.write(REPORT, OutputStream.nullOutputStream());
    }
}
