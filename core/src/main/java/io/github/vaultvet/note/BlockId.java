package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;

/**
 * A block id (spec R4.8–R4.13).
 *
 * @param span the id with its {@code ^}
 * @param id without {@code ^}, as written; compared without regard to case
 * @param block the block that it names
 */
public record BlockId(Span span, String id, Span block) implements Fact {}
