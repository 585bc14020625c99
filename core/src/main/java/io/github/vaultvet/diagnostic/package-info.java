/**
 * What a check can say: findings, their severity and repair, and the report that collects them.
 *
 * <p>Holds values only; knows neither rules nor output formats.
 */
@NullMarked
package io.github.vaultvet.diagnostic;

import org.jspecify.annotations.NullMarked;
