package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import java.util.BitSet;

/**
 * What was found out about the links of each file. If all were sound, where they lead: as long as no name is another and each
 * of these targets is as it was, they are sound still. Else which of them are written like no name there is: that stays so as
 * long as all names stay. Files by their numbers.
 */
final class KnownLinks {

    private static final int NOTHING = 0;
    private static final int UNLIKE = 1;
    /** Sound, and as many targets as the number is greater than this. */
    private static final int SOUND = 2;

    private final BinaryReader in;
    /** Where each file's begin and, one number further, end. */
    private final int[] bounds;

    private final KeyedHash.Value otherNames;

    private KnownLinks(BinaryReader in, int[] bounds, KeyedHash.Value otherNames) {
        this.in = in;
        this.bounds = bounds;
        this.otherNames = otherNames;
    }

    /** Those of no file. */
    static KnownLinks none() {
        return new KnownLinks(new BinaryReader(new byte[0], 0), new int[] {0}, new KeyedHash.Value(0, 0));
    }

    /** Reads those of so many files. */
    static KnownLinks read(BinaryReader in, int files) {
        KeyedHash.Value otherNames = new KeyedHash.Value(in.wide(), in.wide());
        int[] bounds = new int[files + 1];
        bounds[0] = in.offset();
        for (int file = 0; file < files; file++) {
            skip(in, files);
            bounds[file + 1] = in.offset();
        }
        return new KnownLinks(in, bounds, otherNames);
    }

    /** Goes over those of one file. */
    private static void skip(BinaryReader in, int files) {
        int kind = in.number();
        if (kind == UNLIKE) {
            in.part();
        }
        for (int count = kind; count > SOUND; count--) {
            int target = in.number();
            if (target < 0 || target >= files) {
                throw new IndexOutOfBoundsException("no such file");
            }
        }
    }

    /**
     * Writes down those of one file, which are sound.
     *
     * @param targets the numbers of the files that they lead to
     */
    static void writeSound(int[] targets, BinaryWriter out) {
        out.number(SOUND + targets.length);
        for (int target : targets) {
            out.number(target);
        }
    }

    /**
     * Writes down those of one file, which are not all sound.
     *
     * @param unlike the numbers of those that are written like no name there is
     */
    static void writeUnlike(BitSet unlike, BinaryWriter out) {
        if (unlike.isEmpty()) {
            out.number(NOTHING);
        } else {
            out.number(UNLIKE).block(unlike.toByteArray());
        }
    }

    /** Whether what else links may be like, beside the names of the files, has this hash. */
    boolean wereAmong(KeyedHash.Value names) {
        return otherNames.low() == names.low() && otherNames.high() == names.high();
    }

    /** Whether a file's links lead to files that are all as they were. */
    boolean areSound(int file, boolean[] unchanged) {
        in.moveTo(bounds[file]);
        int count = in.number();
        boolean sound = count >= SOUND && unchanged[file];
        for (int rest = count; sound && rest > SOUND; rest--) {
            sound = unchanged[in.number()];
        }
        return sound;
    }

    /** The numbers of a file's links that were written like no name there was; maybe not all of them. */
    BitSet unlike(int file) {
        in.moveTo(bounds[file]);
        return in.number() == UNLIKE ? BitSet.valueOf(in.block()) : new BitSet(0);
    }

    /** Copies those of one file. */
    void copy(int file, BinaryWriter out) {
        out.raw(in.array(), bounds[file], bounds[file + 1]);
    }
}
