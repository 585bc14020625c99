/**
 * Rules about dates: in properties, and in the names of notes that are made for a day.
 *
 * <p>Whether a day exists is known in {@code note}, how names are read in {@code vault}.
 */
@NullMarked
package io.github.vaultvet.rules.dates;

import org.jspecify.annotations.NullMarked;
