package io.github.vaultvet.vault;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which type each property has in the whole vault: by {@code types.json}, or because Obsidian reserves its name. */
public final class DeclaredTypes {

    private static final DeclaredTypes NONE = new DeclaredTypes(Map.of());

    /** By the name in small letters: names are the same in any case (spec R5.8). */
    private final Map<String, DeclaredType> declared;

    private DeclaredTypes(Map<String, DeclaredType> declared) {
        this.declared = declared;
    }

    /** Nothing is declared; some names are reserved nevertheless. */
    public static DeclaredTypes none() {
        return NONE;
    }

    /** The types as declared; of names that differ only in case the later one counts. */
    static DeclaredTypes of(Map<String, DeclaredType> written) {
        Map<String, DeclaredType> declared = new HashMap<>();
        for (Map.Entry<String, DeclaredType> type : written.entrySet()) {
            declared.put(type.getKey().toLowerCase(Locale.ROOT), type.getValue());
        }
        return declared.isEmpty() ? NONE : new DeclaredTypes(Map.copyOf(declared));
    }

    /** The type of a property; empty if Obsidian infers it from each value. */
    public Optional<DeclaredType> of(String name) {
        if (name.equalsIgnoreCase("tags")) {
            return Optional.of(DeclaredType.TAGS);
        }
        if (name.equalsIgnoreCase("aliases")) {
            return Optional.of(DeclaredType.ALIASES);
        }
        if (name.equalsIgnoreCase("cssclasses")) {
            return Optional.of(DeclaredType.MULTITEXT);
        }
        return declared.isEmpty() ? Optional.empty() : Optional.ofNullable(declared.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredTypes types && types.declared.equals(declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }
}
