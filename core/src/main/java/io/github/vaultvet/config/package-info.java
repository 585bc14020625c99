/**
 * The configuration of a vault: which rules apply where and how. Read from YAML, checked against the rules there are,
 * bound to their option records.
 *
 * <p>Opens no file and runs no rule.
 */
@NullMarked
package io.github.vaultvet.config;

import org.jspecify.annotations.NullMarked;
