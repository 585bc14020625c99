/**
 * Rules about links: where they lead, and text that was meant as a link and is none.
 *
 * <p>Whether a link is found is decided in {@code vault}; here it is said.
 */
@NullMarked
package io.github.vaultvet.rules.links;

import org.jspecify.annotations.NullMarked;
