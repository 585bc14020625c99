package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a link's target leads (spec R3.5–R3.15). */
public sealed interface Resolution {

    /** One case for each kind, so that no caller forgets one. */
    <T> T fold(Function<Found, T> found, Function<Ambiguous, T> ambiguous, Supplier<T> missing);

    /** Whether Obsidian opens this file and no other. */
    default boolean isOnly(VaultPath file) {
        return this instanceof Found found && found.path().equals(file);
    }

    /** Obsidian opens this file. */
    record Found(VaultPath path) implements Resolution {
        @Override
        public <T> T fold(Function<Found, T> found, Function<Ambiguous, T> ambiguous, Supplier<T> missing) {
            return found.apply(this);
        }
    }

    /**
     * Obsidian opens one of these, and which one is not defined: a true tie (R3.11).
     *
     * @param candidates at least two, in code-point order
     */
    record Ambiguous(List<VaultPath> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <T> T fold(Function<Found, T> found, Function<Ambiguous, T> ambiguous, Supplier<T> missing) {
            return ambiguous.apply(this);
        }
    }

    /** There is no such file. Why not, is asked of {@link Vault#judge}. */
    record Missing() implements Resolution {
        @Override
        public <T> T fold(Function<Found, T> found, Function<Ambiguous, T> ambiguous, Supplier<T> missing) {
            return missing.get();
        }
    }
}
