package io.github.vaultvet.json;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * What a JSON file says, or why it cannot be read.
 *
 * @param root the value; empty if the file is blank or there is a problem
 * @param problem what is wrong with it
 */
public record JsonDocument(Optional<JsonValue> root, Optional<Problem> problem) {

    static JsonDocument of(Optional<JsonValue> root) {
        return new JsonDocument(root, Optional.empty());
    }

    static JsonDocument broken(int offset, String reason) {
        return new JsonDocument(Optional.empty(), Optional.of(new Problem(new Span(offset, offset), reason)));
    }

    /**
     * The first thing that is wrong with a file.
     *
     * @param span where reading stopped
     * @param reason one line without a full stop
     */
    public record Problem(Span span, String reason) {}
}
