/**
 * The goals of the Maven plugin: Maven's parameters become a request to the linter, its report becomes lines of Maven's
 * log.
 *
 * <p>Decides nothing about notes and links.
 */
@NullMarked
package io.github.vaultvet.maven;

import org.jspecify.annotations.NullMarked;
