package io.github.vaultvet.fix;

import io.github.vaultvet.engine.CheckedNote;
import java.util.List;

/**
 * Repairs made in memory, to be proved.
 *
 * @param repairs in the order of the text
 * @param text the note's text without and with them
 * @param before what is found without them
 * @param after what is found with them
 */
record Attempt(List<Repair> repairs, EditedText text, CheckedNote before, CheckedNote after) {

    Attempt {
        repairs = List.copyOf(repairs);
    }
}
