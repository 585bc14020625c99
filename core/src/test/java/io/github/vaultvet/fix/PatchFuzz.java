package io.github.vaultvet.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever bytes a note holds, a patch changes its broken links alone. */
public final class PatchFuzz {

    private static final PatchProperty PROPERTY = new PatchProperty(folder());

    private PatchFuzz() {}

    public static void fuzzerTestOneInput(byte[] note) throws IOException {
        PROPERTY.check(new String(note, StandardCharsets.ISO_8859_1), PatchProperty::outsideLinks);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("vaultvet-patch");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
