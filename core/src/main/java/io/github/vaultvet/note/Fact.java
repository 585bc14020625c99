package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/** Something that stands at a place in a note. */
public interface Fact {

    /** Its place. */
    Span span();
}
