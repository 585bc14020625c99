package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;

/**
 * Something that is wrong with a suppression.
 *
 * @param unused whether it does nothing because there is nothing to suppress; else because of what it says
 * @param place where
 * @param finding what
 */
public record Complaint(boolean unused, Place place, Finding finding) {}
