package io.github.vaultvet.report;

import io.github.vaultvet.text.NoteText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hashes by which GitHub knows a finding's line again after an edit elsewhere. GitHub's own uploader computes them
 * from the files and warns if a report holds others, so these are the same.
 *
 * <p>A line's hash is made of the {@value #WINDOW} characters from its start on that are no blanks, line ends counted as
 * LF. It is kept rolling, so that a note costs no more than its length.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final long FACTOR = 37;
    private static final long LEAVING = power(FACTOR, WINDOW);
    private static final char END = 0xffff;

    private final char[] window = new char[WINDOW];
    /** The line that begins at a place of the window; 0 if none does. */
    private final int[] lineStarts = new int[WINDOW];

    private final Map<Long, Integer> seen = new HashMap<>();
    private @Nullable String[] hashes = new String[16];
    private long hash;
    private int at;
    private int lines;
    private boolean atLineStart = true;
    private boolean afterReturn;

    private LineHashes() {}

    /** The hashes of all lines of a note. */
    static LineHashes of(NoteText text) {
        LineHashes hashes = new LineHashes();
        String characters = text.slice(0, text.length());
        for (int i = 0; i < characters.length(); i++) {
            hashes.read(characters.charAt(i));
        }
        hashes.read(END);
        for (int i = 0; i < WINDOW; i++) {
            hashes.push('\0');
        }
        return hashes;
    }

    /** The hash of a line, counted from 1, and which of the lines with that hash it is; empty if there is no such line. */
    Optional<String> of(int line) {
        return line < hashes.length ? Optional.ofNullable(hashes[line]) : Optional.empty();
    }

    private void read(char character) {
        boolean secondOfLineEnd = afterReturn && character == '\n';
        afterReturn = character == '\r';
        if (character == ' ' || character == '\t' || secondOfLineEnd) {
            return;
        }
        int started = 0;
        if (atLineStart) {
            lines++;
            started = lines;
        }
        char normal = character == '\r' ? '\n' : character;
        atLineStart = normal == '\n';
        int place = at;
        push(normal);
        lineStarts[place] = started;
    }

    /** Lets a character in; the one that leaves takes the finished hash of the line that began with it. */
    private void push(char character) {
        if (lineStarts[at] > 0) {
            put(lineStarts[at]);
            lineStarts[at] = 0;
        }
        hash = FACTOR * hash + character - LEAVING * window[at];
        window[at] = character;
        at = (at + 1) % WINDOW;
    }

    private void put(int line) {
        if (line >= hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        hashes[line] = Long.toHexString(hash) + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
