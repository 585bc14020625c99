/**
 * Rules about the structure of a note: blocks, their ids, and what they hide.
 *
 * <p>Says nothing about what links lead to.
 */
@NullMarked
package io.github.vaultvet.rules.structure;

import org.jspecify.annotations.NullMarked;
