package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A footnote reference {@code [^id]} or definition {@code [^id]:} (spec R6.2).
 *
 * @param span the label with its brackets
 * @param id as written; compared without regard to case
 * @param definition whether it defines the note rather than refers to it
 */
public record Footnote(Span span, String id, boolean definition) implements Fact {}
