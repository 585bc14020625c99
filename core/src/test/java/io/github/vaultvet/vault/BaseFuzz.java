package io.github.vaultvet.vault;

/** Any bytes are some base, with sound facts. */
public final class BaseFuzz {

    private BaseFuzz() {}

    public static void fuzzerTestOneInput(byte[] base) {
        SoundFacts.of("file.base", base);
    }
}
