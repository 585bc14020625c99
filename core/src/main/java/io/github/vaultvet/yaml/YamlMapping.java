package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/** Keys with their values, in the order of the text. A key that occurs twice is a {@link YamlProblem}. */
public record YamlMapping(Span span, List<Entry> entries) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The value of a key, compared as text. */
    public Optional<YamlNode> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /**
     * A key with its value.
     *
     * @param key a key that is a list or a mapping stands here as the text of its source
     */
    public record Entry(YamlScalar key, YamlNode value) {}
}
