package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;

/**
 * Where a finding stands, once the note's text has been let go: what a report prints and a fingerprint needs. Held as
 * numbers, since each link that leads nowhere keeps one until the run ends.
 */
public final class Place {

    private static final int HASHED_BYTES = 400;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int from;
    private final int to;
    private final int startLine;
    private final int startColumn;
    private final int endLine;
    private final int endColumn;
    private final long textHash;

    /** A place that was kept. */
    public Place(Span span, Position start, Position end, long textHash) {
        this.from = span.start();
        this.to = span.end();
        this.startLine = start.line();
        this.startColumn = start.column();
        this.endLine = end.line();
        this.endColumn = end.column();
        this.textHash = textHash;
    }

    /** Byte offsets. */
    public Span span() {
        return new Span(from, to);
    }

    /** The place of the first byte. */
    public Position start() {
        return new Position(startLine, startColumn);
    }

    /** The place after the last byte. */
    public Position end() {
        return new Position(endLine, endColumn);
    }

    /** A hash of the text at the span (its first {@value #HASHED_BYTES} bytes), whichever line ends it has. */
    public long textHash() {
        return textHash;
    }

    /** The place of a span in a text. */
    public static Place in(NoteText text, Span span) {
        long hash = FNV_BASIS;
        int end = Math.min(span.end(), span.start() + HASHED_BYTES);
        for (int at = span.start(); at < end; at++) {
            byte b = text.bytes()[at];
            hash = b == '\r' ? hash : (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return new Place(span, text.position(span.start()), text.position(span.end()), hash);
    }

    /** The same place with a hash that tells what a finding is about, where the text there does not. */
    public Place about(String subject) {
        long hash = textHash;
        for (int i = 0; i < subject.length(); i++) {
            hash = (hash ^ subject.charAt(i)) * FNV_PRIME;
        }
        return new Place(span(), start(), end(), hash);
    }

    /** The place of a finding about a file as a whole. */
    public static Place wholeFile() {
        return new Place(new Span(0, 0), new Position(1, 1), new Position(1, 1), FNV_BASIS);
    }

    /** Whether this is the place of a finding about a file as a whole; cheaper than the first use of {@code equals}. */
    public boolean isWholeFile() {
        return to == 0 && startLine == 1 && startColumn == 1 && endLine == 1 && endColumn == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && from == place.from
                && to == place.to
                && startLine == place.startLine
                && startColumn == place.startColumn
                && endLine == place.endLine
                && endColumn == place.endColumn
                && textHash == place.textHash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(textHash) * 31 + from;
    }

    @Override
    public String toString() {
        return span() + " " + start() + " " + end();
    }
}
