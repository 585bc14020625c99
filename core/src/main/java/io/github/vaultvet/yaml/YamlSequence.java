package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.util.List;

/** A list. */
public record YamlSequence(Span span, List<YamlNode> items) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
