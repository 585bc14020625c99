/**
 * Rules about who links to whom: files that nothing leads to, and notes that lead nowhere.
 *
 * <p>Each asks the vault; none looks into a note.
 */
@NullMarked
package io.github.vaultvet.rules.graph;

import org.jspecify.annotations.NullMarked;
