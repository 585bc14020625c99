/**
 * Makes synthetic vaults, times whole programs side by side, and measures single parts by JMH. Nothing of the product
 * may use it.
 */
@NullMarked
package io.github.vaultvet.benchmarks;

import org.jspecify.annotations.NullMarked;
