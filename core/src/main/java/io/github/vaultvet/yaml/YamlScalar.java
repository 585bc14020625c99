package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;

/**
 * A single value.
 *
 * @param text what it says, without quotes, escapes resolved
 * @param type how the YAML 1.2 core schema reads it
 * @param plain whether it is written without quotes and not as a block
 */
public record YamlScalar(Span span, String text, Type type, boolean plain) implements YamlNode {

    /** Types of the core schema. */
    public enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
