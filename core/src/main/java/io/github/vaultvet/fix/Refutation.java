package io.github.vaultvet.fix;

import java.util.List;

/**
 * Why repairs must not be applied together.
 *
 * @param culprits those to blame; empty if it cannot be said
 */
record Refutation(Refusal refusal, List<Repair> culprits) {

    Refutation {
        culprits = List.copyOf(culprits);
    }

    /** One that blames nobody in particular. */
    static Refutation of(Refusal refusal) {
        return new Refutation(refusal, List.of());
    }
}
