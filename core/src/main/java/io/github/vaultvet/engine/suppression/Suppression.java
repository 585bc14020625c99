package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A comment that was understood.
 *
 * @param verb what it asks for
 * @param claims for each family it names, or one for all rules
 * @param place the comment
 * @param removal takes the comment away, if it stands alone on its lines
 */
record Suppression(Verb verb, List<Claim> claims, Place place, Optional<Fix> removal) {

    Suppression {
        claims = List.copyOf(claims);
    }
}
