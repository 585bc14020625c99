package io.github.vaultvet.schema;

import io.github.vaultvet.text.Span;

/** A schema that is wrong itself. */
public final class SchemaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span span;

    SchemaException(Span span, String message) {
        super(message);
        this.span = span;
    }

    /** Where in the schema. */
    public Span span() {
        return span;
    }
}
