package io.github.vaultvet.benchmarks.parts;

import io.github.vaultvet.benchmarks.SyntheticTexts;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a note's bytes to its facts: one note of about 10 KB a call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScannerBenchmark {

    private final VaultPath path = VaultPath.of("a.md");
    private byte[][] notes = {};
    private int next;

    @Setup
    public void notes() {
        notes = SyntheticTexts.notes(200);
    }

    @Benchmark
    public Note scan() {
        next = (next + 1) % notes.length;
        return NoteScanner.scan(path, NoteText.of(notes[next]));
    }
}
