package io.github.vaultvet.vault;

import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Note;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What links can point at in a note: headings, block ids, footnotes; and its aliases. Kept as bytes, because a vault
 * keeps one for each note: a kind, the length of the text in groups of seven bits, the text in UTF-8.
 */
final class Outline {

    private static final int LINKABLE = 8;
    private static final int BLOCK_ID = 16;
    private static final int FOOTNOTE = 17;
    private static final int ALIAS = 18;

    /** In bytes; to look through more for each link would cost more than a table of it. */
    private static final int MOST_LOOKED_THROUGH = 512;

    private static final Outline EMPTY = new Outline(new byte[0]);

    private final byte[] bytes;

    private Outline(byte[] bytes) {
        this.bytes = bytes;
    }

    static Outline of(Note note) {
        Writer writer = new Writer();
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
        for (String alias : NoteProperties.aliases(note)) {
            writer.write(ALIAS, alias);
        }
        return writer.outline();
    }

    /** One that was kept as {@link #bytes}. */
    static Outline of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Outline(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && Arrays.equals(bytes, outline.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** What it takes, in bytes. */
    int size() {
        return bytes.length;
    }

    /** Hands out everything, each kind in the order of the text. */
    void read(Visitor visitor) {
        read(0, visitor);
    }

    /** Hands out the kinds from one on, and does not even decode the others. */
    private void read(int leastKind, Visitor visitor) {
        Entry entry = new Entry();
        while (entry.next()) {
            if (entry.kind >= leastKind) {
                show(visitor, entry.kind, new String(bytes, entry.start, entry.length, StandardCharsets.UTF_8));
            }
        }
    }

    /** Goes from one entry to the next. */
    private final class Entry {

        private int kind;
        private int start;
        private int length;

        /** Whether there is another one. */
        boolean next() {
            int at = start + length;
            if (at == bytes.length) {
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
        if (bytes.length > MOST_LOOKED_THROUGH
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

    /** The aliases, as written. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        read(ALIAS, new Visitor() {
            @Override
            public void alias(String alias) {
                aliases.add(alias);
            }
        });
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

    private static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void write(int kind, String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.write(kind);
            int length = encoded.length;
            while (length > 0x7f) {
                bytes.write(length | 0x80);
                length >>>= 7;
            }
            bytes.write(length);
            bytes.write(encoded, 0, encoded.length);
        }

        Outline outline() {
            return bytes.size() == 0 ? EMPTY : new Outline(bytes.toByteArray());
        }
    }
}
