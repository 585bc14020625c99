package io.github.vaultvet.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layers that come with vaultvet. */
public final class Presets {

    /** Their names. */
    public static final List<String> NAMES = List.of("obsidian", "quartz", "youtube-notes");

    private Presets() {}

    /**
     * The text of a preset.
     *
     * @param name one of {@link #NAMES}
     */
    public static ConfigText text(String name) {
        try (@Nullable InputStream in = Presets.class.getResourceAsStream("presets/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the preset " + name + " is missing");
            }
            return ConfigText.preset(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
