package io.github.vaultvet.text;

import java.util.Arrays;

/**
 * A text that stands in a file in another form, with escapes resolved or the marks before its lines cut off, and where
 * each part of it stands.
 */
public final class EmbeddedText {

    private final NoteText text;
    private final int[] places;
    private final int[] sources;

    private EmbeddedText(NoteText text, int[] places, int[] sources) {
        this.text = text;
        this.places = places;
        this.sources = sources;
    }

    /** The text as it is meant. */
    public NoteText text() {
        return text;
    }

    /** Where a stretch of the text stands in the file. */
    public Span span(Span inText) {
        int start = offset(inText.start());
        return new Span(start, Math.max(start, offset(inText.end())));
    }

    private int offset(int position) {
        int run = Arrays.binarySearch(places, position);
        run = run < 0 ? -run - 2 : run;
        return sources[run] + position - places[run];
    }

    /** Takes the text byte by byte. */
    public static final class Builder {

        private static final int FIRST_RUNS = 4;

        private byte[] bytes;
        private int length;
        private int[] places = new int[FIRST_RUNS];
        private int[] sources = new int[FIRST_RUNS];
        private int runs;

        /**
         * @param expectedLength how many bytes there will be, about
         */
        public Builder(int expectedLength) {
            this.bytes = new byte[Math.max(FIRST_RUNS, expectedLength)];
        }

        /** Adds a byte that stands in the file at {@code source}, or the escape that means it does. */
        public void add(byte b, int source) {
            reach(source);
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = b;
        }

        /** Adds all of these bytes, which one escape at {@code source} means. */
        public void addAll(byte[] meant, int source) {
            for (int i = 0; i < meant.length; i++) {
                add(meant[i], source + i);
            }
        }

        /**
         * The text, to be read only.
         *
         * @param sourceEnd where it ends in the file
         */
        public EmbeddedText build(int sourceEnd) {
            reach(sourceEnd);
            return new EmbeddedText(
                    NoteText.of(Arrays.copyOf(bytes, length)),
                    Arrays.copyOf(places, runs),
                    Arrays.copyOf(sources, runs));
        }

        /** Begins a new run unless the text goes on where it stopped. */
        private void reach(int source) {
            if (runs > 0 && source - sources[runs - 1] == length - places[runs - 1]) {
                return;
            }
            if (runs == places.length) {
                places = Arrays.copyOf(places, 2 * runs);
                sources = Arrays.copyOf(sources, 2 * runs);
            }
            places[runs] = length;
            sources[runs] = source;
            runs++;
        }
    }
}
