package io.github.vaultvet.engine;

import io.github.vaultvet.config.ConfigText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads notes, canvases, bases and the configuration again for a report. Holds the last one, since a report goes through a vault note by
 * note.
 */
final class NoteTexts implements Function<VaultPath, Optional<NoteText>> {

    private final SourceReader reader;
    private final List<ConfigText> layers;
    private Optional<VaultPath> path = Optional.empty();
    private Optional<NoteText> text = Optional.empty();

    /**
     * @param layers the configuration, whose texts are known
     */
    NoteTexts(SourceReader reader, List<ConfigText> layers) {
        this.reader = reader;
        this.layers = layers;
    }

    @Override
    public synchronized Optional<NoteText> apply(VaultPath wanted) {
        if (path.filter(wanted::equals).isEmpty()) {
            path = Optional.of(wanted);
            text = wanted.holdsLinks()
                    ? reader.read(wanted).fold(Optional::of, problem -> Optional.empty())
                    : layer(wanted);
        }
        return text;
    }

    private Optional<NoteText> layer(VaultPath wanted) {
        return layers.stream()
                .filter(layer -> layer.path().filter(wanted::equals).isPresent())
                .map(ConfigText::text)
                .findFirst();
    }
}
