package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import java.util.List;

/**
 * How {@code timestamp-order} is to be set.
 *
 * @param setting what stands behind its name in the configuration
 * @param isDefault whether that is as it is anyway
 * @param tried what was tried, from the strictest setting on
 */
record StampSetting(String setting, boolean isDefault, List<Tried> tried) {

    StampSetting {
        tried = List.copyOf(tried);
    }

    /** A setting in words, and how many of the notes with stamps it reports. */
    record Tried(String words, Share reported) {}
}
