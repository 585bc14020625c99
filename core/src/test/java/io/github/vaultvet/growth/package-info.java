/**
 * Work in proportion: counts the steps that the code takes on input that grows, to tell linear from quadratic without a
 * clock.
 */
@NullMarked
package io.github.vaultvet.growth;

import org.jspecify.annotations.NullMarked;
