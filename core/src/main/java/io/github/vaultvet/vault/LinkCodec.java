package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.Span;
import java.util.Optional;

/** Links as bytes. */
final class LinkCodec {

    private static final int WIKI = 0;
    private static final int MARKDOWN = 1;
    private static final int PROPERTY = 2;
    private static final int CANVAS = 3;
    private static final int BASE = 4;

    /** How a link is written: mostly as it is read. */
    private static final int TARGET = 0;

    private static final int TARGET_AND_FRAGMENT = 1;
    private static final int OTHERWISE = 2;

    private static final BaseLink.Named[] NAMED = BaseLink.Named.values();

    private LinkCodec() {}

    static void write(UnsettledLink unsettled, BinaryWriter out) {
        Link link = unsettled.link();
        write(link, out);
        PlaceCodec.write(unsettled.place(), out);
        String written = unsettled.written();
        if (written.equals(link.target())) {
            out.number(TARGET);
        } else if (written.equals(link.target() + link.fragment())) {
            out.number(TARGET_AND_FRAGMENT);
        } else {
            out.number(OTHERWISE).text(written);
        }
    }

    static UnsettledLink read(BinaryReader in) {
        Link link = readLink(in);
        Place place = PlaceCodec.read(in);
        return new UnsettledLink(link, place, readWritten(link, in));
    }

    private static String readWritten(Link link, BinaryReader in) {
        return switch (in.number()) {
            case TARGET -> link.target();
            case TARGET_AND_FRAGMENT -> link.target() + link.fragment();
            default -> in.text();
        };
    }

    private static void write(Link link, BinaryWriter out) {
        if (link instanceof WikiLink wiki) {
            head(WIKI, link, out).flag(wiki.inTable()).flag(wiki.embedded()).flag(wiki.inComment());
            optional(wiki.display(), out);
        } else if (link instanceof MarkdownLink markdown) {
            head(MARKDOWN, link, out).flag(markdown.embedded()).flag(markdown.inComment());
            optional(markdown.display(), out);
        } else if (link instanceof PropertyLink property) {
            head(PROPERTY, link, out).text(property.key());
            optional(property.display(), out);
        } else if (link instanceof CanvasLink canvas) {
            PlaceCodec.write(canvas.fragmentSpan(), head(CANVAS, link, out));
        } else if (link instanceof BaseLink base) {
            head(BASE, link, out).choice(base.named());
        }
    }

    private static BinaryWriter head(int kind, Link link, BinaryWriter out) {
        out.number(kind);
        PlaceCodec.write(link.span(), out);
        PlaceCodec.write(link.targetSpan(), out);
        return out.text(link.target()).text(link.fragment());
    }

    private static Link readLink(BinaryReader in) {
        int kind = in.number();
        Span span = PlaceCodec.readSpan(in);
        Span targetSpan = PlaceCodec.readSpan(in);
        String target = in.text();
        String fragment = in.text();
        return switch (kind) {
            case WIKI -> {
                boolean inTable = in.flag();
                boolean embedded = in.flag();
                boolean inComment = in.flag();
                yield new WikiLink(span, target, fragment, targetSpan, embedded, optional(in), inComment, inTable);
            }
            case MARKDOWN -> {
                boolean embedded = in.flag();
                boolean inComment = in.flag();
                yield new MarkdownLink(span, target, fragment, targetSpan, embedded, optional(in), inComment);
            }
            case PROPERTY -> {
                String key = in.text();
                yield new PropertyLink(span, target, fragment, targetSpan, optional(in), key);
            }
            case CANVAS -> new CanvasLink(span, target, fragment, targetSpan, PlaceCodec.readSpan(in));
            case BASE -> new BaseLink(span, target, fragment, targetSpan, NAMED[in.number()]);
            default -> throw new IndexOutOfBoundsException("no kind of link: " + kind);
        };
    }

    private static void optional(Optional<String> text, BinaryWriter out) {
        out.flag(text.isPresent());
        if (text.isPresent()) {
            out.text(text.get());
        }
    }

    private static Optional<String> optional(BinaryReader in) {
        return in.flag() ? Optional.of(in.text()) : Optional.empty();
    }
}
