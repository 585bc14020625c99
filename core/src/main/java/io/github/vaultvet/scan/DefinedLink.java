package io.github.vaultvet.scan;

import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the destination of a link definition as that of a link (spec R2.14). */
final class DefinedLink {

    private DefinedLink() {}

    /**
     * The link that a definition makes of its label; empty if it leads out of the vault or nowhere.
     *
     * @param start of a sound definition's {@code [}
     */
    static Optional<MarkdownLink> read(byte[] bytes, int start, int end) {
        int label = start + 1;
        while (bytes[label] != ']') {
            label += bytes[label] == '\\' ? 2 : 1;
        }
        int from = Chars.skipWhiteSpace(bytes, label + 2, end);
        boolean angled = bytes[from] == '<';
        int inside = angled ? from + 1 : from;
        int to = inside;
        while (to < end && (angled ? bytes[to] != '>' : !Chars.isWhiteSpace(bytes[to]))) {
            to++;
        }
        String url = Destination.unescape(text(bytes, inside, to));
        if (url.isEmpty() || !Destination.isInternal(url)) {
            return Optional.empty();
        }
        Optional<String> shown = Optional.of(text(bytes, start + 1, label));
        Span span = new Span(start, angled ? to + 1 : to);
        Span urlSpan = new Span(inside, to);
        return DecodeUri.decode(url).map(decoded -> link(LinkText.ofLinkPath(decoded, shown), span, urlSpan));
    }

    private static MarkdownLink link(LinkText text, Span span, Span urlSpan) {
        return new MarkdownLink(span, text.target(), text.fragment(), urlSpan, false, text.display(), false);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
