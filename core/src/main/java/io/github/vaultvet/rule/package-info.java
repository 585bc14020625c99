/**
 * What a rule is: how it describes itself, what it is given, how it reports, and the catalogue of all rules.
 *
 * <p>Holds no rule.
 */
@NullMarked
package io.github.vaultvet.rule;

import org.jspecify.annotations.NullMarked;
