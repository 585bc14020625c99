package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * Why a text is no sound YAML.
 *
 * @param span where
 * @param kind what
 * @param reason in plain words, for somebody who writes notes; for a duplicate key the key
 * @param related another place that belongs to it, such as the first of two equal keys
 */
public record YamlProblem(Span span, Kind kind, String reason, Optional<Span> related) {

    /** What can be wrong. */
    public enum Kind {
        SYNTAX,
        DUPLICATE_KEY,
        TOO_LARGE,
        TOO_COMPLEX
    }
}
