package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.text.VaultPath;
import java.util.Comparator;
import java.util.List;

/**
 * A property whose values have several types.
 *
 * @param kinds the most frequent first; of equally many the more general one
 */
public record MixedProperty(List<Kind> kinds) {

    public MixedProperty {
        kinds = kinds.stream()
                .sorted(Comparator.comparingInt(Kind::count).reversed().thenComparing(Kind::kind))
                .toList();
    }

    /**
     * One of the types.
     *
     * @param count how many notes have it
     * @param examples the first few of them by path
     */
    public record Kind(ValueKind kind, int count, List<Example> examples) {
        public Kind {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A note that has it.
     *
     * @param key the property as written there
     * @param place of the value
     */
    public record Example(VaultPath note, String key, Place place) {}
}
