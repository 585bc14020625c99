package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What links can point at in a note: headings, block ids, footnotes; and before them its aliases. Kept as bytes, because
 * a vault keeps one for each note: a kind, the length of the text in groups of seven bits, the text in UTF-8.
 */
final class Outline {

    private static final int LINKABLE = 8;
    private static final int BLOCK_ID = 16;
    private static final int FOOTNOTE = 17;
    private static final int ALIAS = 18;

    /** In bytes; to look through more for each link would cost more than a table of it. */
    private static final int MOST_LOOKED_THROUGH = 512;

    static final Outline EMPTY = new Outline(new byte[0], 0, 0);

    /** It is a part of these, which may hold the outlines of many notes. */
    private final byte[] bytes;

    private final int from;
    private final int to;

    Outline(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static Outline of(Note note) {
        OutlineWriter writer = new OutlineWriter();
        for (String alias : NoteProperties.aliases(note)) {
            writer.write(ALIAS, alias);
        }
        for (Heading heading : note.headings()) {
            writer.write(heading.level() | (heading.linkable() ? LINKABLE : 0), heading.text());
        }
        for (BlockId id : note.blockIds()) {
            writer.write(BLOCK_ID, id.id());
        }
        for (Footnote footnote : note.footnotes()) {
            if (footnote.definition()) {
                writer.write(FOOTNOTE, footnote.id());
            }
        }
        return writer.outline();
    }

    /** Reads what {@link #write} wrote. */
    static Outline read(BinaryReader in) {
        int length = in.count();
        int from = in.offset();
        in.moveTo(from + length);
        return length == 0 ? EMPTY : new Outline(in.array(), from, from + length);
    }

    void write(BinaryWriter out) {
        out.number(size()).raw(bytes, from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline
                && Arrays.equals(bytes, from, to, outline.bytes, outline.from, outline.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOfRange(bytes, from, to));
    }

    /** What it takes, in bytes. */
    int size() {
        return to - from;
    }

    /** Hands out everything, each kind in the order of the text. */
    void read(Visitor visitor) {
        Entry entry = new Entry();
        while (entry.next()) {
            show(visitor, entry.kind, entry.text());
        }
    }

    /** Goes from one entry to the next. */
    private final class Entry {

        private int kind;
        private int start = from;
        private int length;

        /** Whether there is another one. */
        boolean next() {
            int at = start + length;
            if (at == to) {
                return false;
            }
            kind = bytes[at++];
            length = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                length |= (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            length |= bytes[at++] << shift;
            start = at;
            return true;
        }

        String text() {
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }

        boolean says(byte[] text) {
            return length == text.length && Arrays.equals(bytes, start, start + length, text, 0, length);
        }
    }

    private static void show(Visitor visitor, int kind, String text) {
        switch (kind) {
            case BLOCK_ID -> visitor.blockId(text);
            case FOOTNOTE -> visitor.footnote(text);
            case ALIAS -> visitor.alias(text);
            default -> visitor.heading(kind & 7, (kind & LINKABLE) != 0, text);
        }
    }

    /**
     * Whether a fragment is, letter for letter, the text of a heading that can be linked to, or a block's id. Most are,
     * and to see that takes no table of all headings. A long outline is not looked through.
     */
    boolean plainlyHas(String fragment) {
        if (size() > MOST_LOOKED_THROUGH
                || fragment.length() < 2
                || fragment.charAt(0) != '#'
                || fragment.indexOf('#', 1) >= 0) {
            return false;
        }
        boolean block = fragment.charAt(1) == '^';
        byte[] wanted = fragment.substring(block ? 2 : 1).getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry();
        while (entry.next()) {
            boolean asked = block ? entry.kind == BLOCK_ID : entry.kind < BLOCK_ID && (entry.kind & LINKABLE) != 0;
            if (asked && entry.says(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Writes down the aliases alone; nothing if there are none. */
    void writeAliases(BinaryWriter out) {
        Entry entry = new Entry();
        int end = from;
        while (entry.next() && entry.kind == ALIAS) {
            end = entry.start + entry.length;
        }
        out.raw(bytes, from, end);
    }

    /** The aliases, as written. */
    List<String> aliases() {
        if (from == to || bytes[from] != ALIAS) {
            return List.of();
        }
        List<String> aliases = new ArrayList<>();
        Entry entry = new Entry();
        while (entry.next() && entry.kind == ALIAS) {
            aliases.add(entry.text());
        }
        return List.copyOf(aliases);
    }

    /** Takes what it wants of an outline. */
    interface Visitor {

        /**
         * @param text the raw source of the heading (R4.4)
         */
        default void heading(int level, boolean linkable, String text) {}

        default void blockId(String id) {}

        default void footnote(String id) {}

        default void alias(String alias) {}
    }
}
