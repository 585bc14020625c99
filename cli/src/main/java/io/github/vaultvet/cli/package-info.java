/**
 * The command line: arguments, terminal, exit codes.
 *
 * <p>Decides nothing about notes and links.
 */
@NullMarked
package io.github.vaultvet.cli;

import org.jspecify.annotations.NullMarked;
