package io.github.vaultvet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as it is packaged, run in a folder by a command of the shell in which {@code $VV} is its launcher. */
final class PackagedProgram {

    private static final long PATIENCE_SECONDS = 120;

    private final Path temp;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /**
     * @param temp for what the program prints and for its cache
     * @param folder where it runs
     */
    PackagedProgram(Path temp, Path folder) {
        this.temp = temp;
        this.folder = folder;
        set("JAVA_HOME", System.getProperty("java.home"));
        set("XDG_CACHE_HOME", temp.resolve("cache").toString());
        // Or an archive would be made behind the run, while the folder is being swept away.
        set("CI", "true");
        set("JAVA_TOOL_OPTIONS", "");
        set("JDK_JAVA_OPTIONS", "");
        set("VV", Path.of("target/vaultvet").toAbsolutePath().toString());
        set("JAR", Path.of("target/vaultvet.jar").toAbsolutePath().toString());
    }

    /** What a run has left. */
    record Outcome(int exitCode, String out, String err) {}

    /** Sets a variable of the environment; an empty value removes it. */
    PackagedProgram set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The process itself; what it prints goes to files. */
    Process start(Path out, Path err, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        return builder.start();
    }

    Outcome run(String shellCommand) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        Process process = start(out, err, "sh", "-c", shellCommand);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("ends: %s", shellCommand)
                .isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
