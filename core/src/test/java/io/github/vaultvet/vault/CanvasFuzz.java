package io.github.vaultvet.vault;

/** Any bytes are some canvas, with sound facts. */
public final class CanvasFuzz {

    private CanvasFuzz() {}

    public static void fuzzerTestOneInput(byte[] canvas) {
        SoundFacts.of("file.canvas", canvas);
    }
}
