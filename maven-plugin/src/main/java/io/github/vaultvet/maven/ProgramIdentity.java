package io.github.vaultvet.maven;

import io.github.vaultvet.engine.Digests;
import io.github.vaultvet.engine.Linter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which program this is, to tell whether the same one would find the same again. */
final class ProgramIdentity {

    private ProgramIdentity() {}

    /** The bytes of our jars and the names of all; empty where the program does not come from jars. */
    static Optional<List<String>> words() {
        List<String> words = new ArrayList<>();
        for (Class<?> type : List.of(ProgramIdentity.class, Linter.class)) {
            Optional<Path> jar = jar(type);
            if (jar.isEmpty()) {
                return Optional.empty();
            }
            try {
                words.add(Digests.sha256(Files.readAllBytes(jar.get())));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        if (ProgramIdentity.class.getClassLoader() instanceof URLClassLoader realm) {
            // A build may give the plugin other versions of the libraries.
            for (URL url : realm.getURLs()) {
                words.add(url.toString());
            }
        }
        return Optional.of(words);
    }

    private static Optional<Path> jar(Class<?> type) {
        @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
