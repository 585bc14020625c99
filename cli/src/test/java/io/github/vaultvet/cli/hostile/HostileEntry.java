package io.github.vaultvet.cli.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Something that lies in a hostile vault. Its path is percent-encoded, so that names of any bytes can be made. */
sealed interface HostileEntry {

    String path();

    /** Puts it there. */
    void write(Path root) throws IOException;

    private static Path place(Path root, String path) throws IOException {
        Path place = Path.of(URI.create(root.toUri() + path));
        Files.createDirectories(place.getParent());
        return place;
    }

    /** A name in the form that paths are written in. */
    static String encoded(byte[] name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    static String encoded(String name) {
        return encoded(name.getBytes(StandardCharsets.UTF_8));
    }

    final class Text implements HostileEntry {

        private final String path;
        private final byte[] bytes;

        Text(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes.clone();
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public void write(Path root) throws IOException {
            Files.write(place(root, path), bytes);
        }
    }

    record Link(String path, String target) implements HostileEntry {
        @Override
        public void write(Path root) throws IOException {
            Files.createSymbolicLink(place(root, path), Path.of(target));
        }
    }

    record Folder(String path) implements HostileEntry {
        @Override
        public void write(Path root) throws IOException {
            Files.createDirectories(place(root, path));
        }
    }

    record Socket(String path) implements HostileEntry {
        @Override
        public void write(Path root) throws IOException {
            Path place = place(root, path);
            if (place.toString().length() < 100) {
                ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(place))
                        .close();
            }
        }
    }

    record Pipe(String path) implements HostileEntry {
        @Override
        public void write(Path root) throws IOException {
            try {
                new ProcessBuilder("mkfifo", place(root, path).toString())
                        .start()
                        .waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
