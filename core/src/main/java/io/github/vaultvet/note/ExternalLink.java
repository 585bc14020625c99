package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.Optional;

/**
 * A link that leaves the vault: a Markdown link whose destination has a scheme, an autolink or a bare URL (spec R2.8,
 * R2.15). Never resolved and never opened.
 *
 * @param url the destination, decoded as Markdown asks
 * @param urlSpan its place
 */
public record ExternalLink(Span span, String url, Span urlSpan, boolean embedded, Optional<String> display)
        implements Fact {}
