package io.github.vaultvet.benchmarks.parts;

import io.github.vaultvet.benchmarks.SyntheticTexts;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.Progress;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.report.JsonReporter;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The JSON report on the findings of 1,000 notes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {

    private final LintReport report = findings();

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
    public void json() throws IOException {
        new JsonReporter("0").write(report, OutputStream.nullOutputStream());
    }
}
