package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.report.Count;

/** How much of something is so, in words. */
final class ShareWords {

    private ShareWords() {}

    /** {@code in 3 of 4 notes (75.0 %)}, {@code in all 4 notes}. */
    static String in(Share share, String noun) {
        return "in " + counted(share, noun);
    }

    /** {@code of 3 of 4 values (75.0 %)}. */
    static String of(Share share, String noun) {
        return "of " + counted(share, noun);
    }

    private static String counted(Share share, String noun) {
        return share.part() == share.of()
                ? (share.of() == 1 ? "the " : "all ") + Count.of(share.of(), noun)
                : Count.of(share.part()) + " of " + Count.of(share.of(), noun) + percent(share);
    }

    /** Rounded down, so that not quite all is never 100. */
    static String percent(Share share) {
        long tenths = 1000L * share.part() / Math.max(1, share.of());
        return " (" + tenths / 10 + "." + tenths % 10 + " %)";
    }
}
