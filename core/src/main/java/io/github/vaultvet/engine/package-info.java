/**
 * Runs a whole lint: finds and walks the vault, reads its notes in parallel, applies the rules, makes the report.
 *
 * <p>The only package of the core that touches files. Decides nothing about links, properties or timestamps.
 */
@NullMarked
package io.github.vaultvet.engine;

import org.jspecify.annotations.NullMarked;
