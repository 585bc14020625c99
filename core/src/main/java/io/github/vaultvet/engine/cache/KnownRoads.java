package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;

/**
 * Where the links of a file lead, for files whose links were all sound. As long as no name is another and each of these
 * targets is as it was, they are sound still. Files by their numbers.
 */
final class KnownRoads {

    private final BinaryReader in;
    /** Where each file's begin and, one number further, end. */
    private final int[] bounds;

    private KnownRoads(BinaryReader in, int[] bounds) {
        this.in = in;
        this.bounds = bounds;
    }

    /** Those of no file. */
    static KnownRoads none() {
        return new KnownRoads(new BinaryReader(new byte[0], 0), new int[] {0});
    }

    /** Reads those of so many files. */
    static KnownRoads read(BinaryReader in, int files) {
        int[] bounds = new int[files + 1];
        bounds[0] = in.offset();
        for (int file = 0; file < files; file++) {
            for (int count = in.number(); count > 1; count--) {
                if (in.number() >= files) {
                    throw new IndexOutOfBoundsException("no such file");
                }
            }
            bounds[file + 1] = in.offset();
        }
        return new KnownRoads(in, bounds);
    }

    /**
     * Writes down those of one file.
     *
     * @param targets the numbers of the files that its links lead to
     */
    static void write(int[] targets, BinaryWriter out) {
        out.number(targets.length + 1);
        for (int target : targets) {
            out.number(target);
        }
    }

    /** Writes down that nothing is known of a file. */
    static void writeUnknown(BinaryWriter out) {
        out.number(0);
    }

    /** Whether a file's links lead to files that are all as they were. */
    boolean areSound(int file, boolean[] unchanged) {
        in.moveTo(bounds[file]);
        int count = in.number();
        boolean sound = count > 0 && unchanged[file];
        for (int rest = count; sound && rest > 1; rest--) {
            sound = unchanged[in.number()];
        }
        return sound;
    }

    /** Copies those of one file. */
    void copy(int file, BinaryWriter out) {
        out.raw(in.array(), bounds[file], bounds[file + 1]);
    }
}
