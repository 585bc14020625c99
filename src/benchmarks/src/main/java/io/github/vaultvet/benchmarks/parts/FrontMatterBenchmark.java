package io.github.vaultvet.benchmarks.parts;

import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Front matter by the fast path for plain scalars, and by SnakeYAML for all else. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBenchmark {

    private final byte[] plain =
            bytes("title: Tides of the strait\nvideoId: v0000000001\ncreated: 2026-01-02\nrating: 4\n");
    private final byte[] rich = bytes("title: \"Tides: of the strait\"\ntags: [sea, {a: b}]\ntext: >-\n  folded\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public YamlDocument plainScalars() {
        return YamlReader.read(plain, 0, plain.length, YamlLimits.FRONT_MATTER);
    }

    @Benchmark
    public YamlDocument everythingElse() {
        return YamlReader.read(rich, 0, rich.length, YamlLimits.FRONT_MATTER);
    }
}
