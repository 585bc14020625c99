package io.github.vaultvet.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to hurt.
 *
 * @param group the family it is of
 * @param name tells it from the others of its family
 * @param whole whether it is about the root of a vault, so that only one can be in a vault
 * @param entries what lies there
 */
public record HostileCase(String group, String name, boolean whole, List<HostileEntry> entries) {

    public HostileCase {
        entries = List.copyOf(entries);
    }

    /** A note. */
    static HostileCase note(String group, String name, String text) {
        return note(group, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static HostileCase note(String group, String name, byte[] text) {
        return file(group, name, name + ".md", text);
    }

    /** A file in the folder of its family. */
    static HostileCase file(String group, String name, String fileName, byte[] bytes) {
        return new HostileCase(group, name, false, List.of(new HostileEntry.Text(group + "/" + fileName, bytes)));
    }

    /** A vault of its own, with a sound note and this beside it. */
    static HostileCase vault(String group, String name, HostileEntry... entries) {
        return new HostileCase(group, name, true, List.of(entries));
    }

    /** Where its entries lie. */
    public List<String> paths() {
        return entries.stream().map(HostileEntry::path).toList();
    }

    public void write(Path root) throws IOException {
        for (HostileEntry entry : entries) {
            entry.write(root);
        }
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
