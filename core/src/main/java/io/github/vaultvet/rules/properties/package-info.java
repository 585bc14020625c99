/**
 * Rules about front matter: whether it is read at all, and links that its values were meant to be.
 *
 * <p>What the YAML says is read in {@code scan}; here it is judged.
 */
@NullMarked
package io.github.vaultvet.rules.properties;

import org.jspecify.annotations.NullMarked;
