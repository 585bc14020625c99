package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;

/** A node of a YAML document. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** The node in the source, with quotes or brackets; empty where a value is left out. */
    Span span();
}
