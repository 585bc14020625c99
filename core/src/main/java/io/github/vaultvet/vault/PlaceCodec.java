package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;

/** Spans and places as bytes. */
public final class PlaceCodec {

    private PlaceCodec() {}

    public static void write(Span span, BinaryWriter out) {
        out.number(span.start()).number(span.length());
    }

    public static Span readSpan(BinaryReader in) {
        int start = in.number();
        return new Span(start, start + in.number());
    }

    public static void write(Place place, BinaryWriter out) {
        write(place.span(), out);
        write(place.start(), out);
        out.number(place.end().line() - place.start().line()).number(place.end().column());
        out.wide(place.textHash());
    }

    public static Place read(BinaryReader in) {
        Span span = readSpan(in);
        Position start = new Position(in.number(), in.number());
        Position end = new Position(start.line() + in.number(), in.number());
        return new Place(span, start, end, in.wide());
    }

    private static void write(Position position, BinaryWriter out) {
        out.number(position.line()).number(position.column());
    }
}
