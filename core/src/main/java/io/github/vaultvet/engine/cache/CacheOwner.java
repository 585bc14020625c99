package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose facts they are: all that they depend on beside the notes and names of the vault, made a hash. */
public final class CacheOwner {

    private static final List<String> PROPERTIES =
            List.of("java.runtime.version", "java.vm.version", "java.class.path", "sun.jnu.encoding");

    private final BinaryWriter all = new BinaryWriter();

    private CacheOwner() {}

    /** This program on this Java; empty if it cannot be told when it becomes another one. */
    public static Optional<CacheOwner> program() {
        return Program.STAMP.isPresent() ? Optional.of(new CacheOwner().add(Program.STAMP.get())) : Optional.empty();
    }

    /** A program that is replaced while it runs stays what it was when it began. */
    private static final class Program {

        private static final Optional<byte[]> STAMP = stamp();

        private static Optional<byte[]> stamp() {
            CacheOwner owner = new CacheOwner();
            try {
                @Nullable
                CodeSource source = CacheOwner.class.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return Optional.empty();
                }
                owner.addProgram(Path.of(new URI(String.valueOf(source.getLocation()))));
                for (String property : PROPERTIES) {
                    owner.add(System.getProperty(property, ""));
                }
                return Optional.of(owner.all.toByteArray());
            } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
                return Optional.empty();
            }
        }
    }

    private void addProgram(Path program) throws IOException {
        if (!Files.isDirectory(program)) {
            addFile(program);
            return;
        }
        List<Path> classes = new ArrayList<>();
        try (Stream<Path> found = Files.walk(program)) {
            found.filter(Files::isRegularFile).forEach(classes::add);
        }
        Collections.sort(classes);
        for (Path file : classes) {
            addFile(file);
        }
    }

    /** A class or jar: when it is written anew, this is another one. */
    private void addFile(Path file) throws IOException {
        add(file.toString());
        all.wide(Files.size(file)).wide(Files.getLastModifiedTime(file).toMillis());
        Optional<FileStamp> stamp = FileStamp.of(file);
        if (stamp.isPresent()) {
            stamp.get().write(all);
        }
    }

    public CacheOwner add(String text) {
        all.text(text);
        return this;
    }

    public CacheOwner add(byte[] bytes) {
        all.block(bytes);
        return this;
    }

    /** The hash that only who has the key can make. */
    public KeyedHash.Value hash(KeyedHash.Key key) {
        return all.hash(key);
    }
}
