package io.github.vaultvet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher and its jar, copied to a folder as they are packaged. Each run is a process of its own. */
final class InstalledProgram {

    private final Path temp;
    private final Path script;
    private final Path currentFolder;

    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {}

    private InstalledProgram(Path temp, Path script, Path currentFolder) {
        this.temp = temp;
        this.script = script;
        this.currentFolder = currentFolder;
    }

    /** Installs it in a folder whose name has a space. */
    static InstalledProgram in(Path temp) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("with a space/installed"));
        for (String file : List.of("vaultvet", "vaultvet.jar")) {
            Files.copy(Path.of("target", file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path bin = Files.createDirectories(temp.resolve("bin"));
        return new InstalledProgram(temp, folder.resolve("vaultvet"), bin);
    }

    Path script() {
        return script;
    }

    /** Runs the launcher in {@code bin}. */
    Outcome run(Map<String, String> changes, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return run(changes, command);
    }

    /**
     * Runs any command in {@code bin}. No start-up archive is made unless the changes take {@code CI} away.
     *
     * @param changes to the environment; an empty value removes a variable
     */
    Outcome run(Map<String, String> changes, List<String> command) throws Exception {
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(currentFolder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        environment.put("CI", "true");
        environment.putAll(changes);
        environment.values().removeIf(String::isEmpty);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
