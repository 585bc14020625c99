package io.github.vaultvet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, to be compared with what lies there later. */
final class FileStates {

    private FileStates() {}

    static Map<Path, String> of(Path folder) throws IOException {
        Map<Path, String> states = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String content = attributes.isRegularFile() ? " " + Arrays.hashCode(Files.readAllBytes(path)) : "";
                states.put(path, attributes.fileKey() + " " + attributes.lastModifiedTime() + content);
            }
        }
        return states;
    }
}
