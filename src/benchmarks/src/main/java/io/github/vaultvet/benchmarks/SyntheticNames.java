package io.github.vaultvet.benchmarks;

import java.util.SplittableRandom;

/** Words, and the names of a synthetic vault's notes, which follow from their number and the seed. */
final class SyntheticNames {

    private static final String[] WORDS =
            ("anchor basin canal delta estuary ferry gauge harbour inlet jetty keel lagoon "
                            + "marsh narrows ocean pier quay reef strait tide undertow vessel wharf yawl buoy current ebb flood "
                            + "gale hull island lighthouse mast neap plankton rudder sail tug wave zenith")
                    .split(" ", -1);

    private final long seed;

    SyntheticNames(long seed) {
        this.seed = seed;
    }

    String channel(int channel) {
        return "channel_" + words(new SplittableRandom(seed - channel - 1), 1, '_') + "_" + channel;
    }

    String note(int note) {
        SplittableRandom random = new SplittableRandom(seed + note);
        return words(random, 2 + random.nextInt(4), '_') + "_" + note;
    }

    static String words(SplittableRandom random, int count, char between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(between);
            }
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
