package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.vault.NameListener;
import java.util.Arrays;

/** Which names were looked up while a note was read: what was learnt of it depends on the files of these names. */
public final class NameQuestions implements NameListener {

    private int[] hashes = new int[32];
    private int count;
    private boolean all;

    /** Forgets what was heard. */
    public void clear() {
        count = 0;
        all = false;
    }

    @Override
    public void asked(int nameHash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = nameHash;
    }

    @Override
    public void askedForAll() {
        all = true;
    }

    void write(BinaryWriter out) {
        Arrays.sort(hashes, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (different == 0 || hashes[i] != hashes[different - 1]) {
                hashes[different++] = hashes[i];
            }
        }
        count = different;
        out.flag(all).number(count);
        for (int i = 0; i < count; i++) {
            out.word(hashes[i]);
        }
    }

    /** Reads the questions, and whether any of them may have another answer now. */
    static boolean isTouched(BinaryReader in, NameChanges changes) {
        boolean touched = in.flag() && changes.isAny();
        int count = in.count();
        if (!changes.isAny()) {
            in.moveTo(in.offset() + count * Integer.BYTES);
            return touched;
        }
        for (int i = 0; i < count; i++) {
            touched |= changes.touches(in.word());
        }
        return touched;
    }
}
