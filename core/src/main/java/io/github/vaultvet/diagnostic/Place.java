package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;

/**
 * Where a finding stands, once the note's text has been let go: what a report prints and a fingerprint needs.
 *
 * @param span byte offsets
 * @param start the place of the first byte
 * @param end the place after the last byte
 * @param textHash a hash of the text at the span (its first {@value #HASHED_BYTES} bytes), whichever line ends it has
 */
public record Place(Span span, Position start, Position end, long textHash) {

    private static final int HASHED_BYTES = 400;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

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
        return new Place(span, start, end, hash);
    }

    /** The place of a finding about a file as a whole. */
    public static Place wholeFile() {
        return new Place(new Span(0, 0), new Position(1, 1), new Position(1, 1), FNV_BASIS);
    }

    /** Whether this is the place of a finding about a file as a whole; cheaper than the first use of {@code equals}. */
    public boolean isWholeFile() {
        return span.end() == 0 && start.line() == 1 && start.column() == 1 && end.line() == 1 && end.column() == 1;
    }
}
