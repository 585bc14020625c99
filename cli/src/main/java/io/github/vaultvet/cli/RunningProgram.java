package io.github.vaultvet.cli;

import io.github.vaultvet.hook.Installation;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the files of this program lie. */
final class RunningProgram {

    private static final String LAUNCHER = "vaultvet";

    private RunningProgram() {}

    /** The launcher beside the jar, if this runs from one, and the Java that runs it. */
    static Installation installation() {
        @Nullable String java = System.getProperty("java.home");
        return new Installation(launcher(), Optional.ofNullable(java).map(Path::of));
    }

    private static Optional<Path> launcher() {
        @Nullable CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            Path launcher = jar.resolveSibling(LAUNCHER);
            // A folder of classes is no jar: what lies beside it was built from other classes, perhaps.
            return Files.isRegularFile(jar) && Files.isRegularFile(launcher) && Files.isExecutable(launcher)
                    ? Optional.of(launcher)
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
