package io.github.vaultvet.benchmarks.parts;

import io.github.vaultvet.benchmarks.SyntheticTexts;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.Resolution;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One link in a vault of 20,000 notes; and the index of their names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ResolverBenchmark {

    private final List<VaultPath> files = SyntheticTexts.paths(20_000);
    private final LinkResolver resolver = new LinkResolver(FileIndex.of(files));
    private final VaultPath source = files.get(17);
    private final String name = nameOf(files.get(12_345));

    private static String nameOf(VaultPath path) {
        String value = path.value();
        return value.substring(value.lastIndexOf('/') + 1, value.length() - ".md".length());
    }

    @Benchmark
    public Resolution found() {
        return resolver.resolve(source, name);
    }

    @Benchmark
    public Resolution missing() {
        return resolver.resolve(source, "no_such_note_here");
    }

    @Benchmark
    public FileIndex index() {
        return FileIndex.of(files);
    }
}
