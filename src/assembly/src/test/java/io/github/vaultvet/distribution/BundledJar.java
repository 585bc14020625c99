package io.github.vaultvet.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library that {@code vaultvet.jar} is made of, as Maven fetched it.
 *
 * @param file the name of its file
 * @param sha256 the digest of its bytes
 */
record BundledJar(String file, String sha256) {

    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d[^-]*)(-sources)?\\.jar");

    /** All of them, by name. */
    static List<BundledJar> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/bundled"))) {
            List<BundledJar> jars = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                jars.add(new BundledJar(file.getFileName().toString(), digest(Files.readAllBytes(file))));
            }
            return jars;
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String artifact() {
        return name().group(1);
    }

    String version() {
        return name().group(2);
    }

    boolean isSources() {
        return name().group(3) != null;
    }

    private Matcher name() {
        Matcher matcher = NAME.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + " is no name of a jar with a version");
        }
        return matcher;
    }
}
