/**
 * What a run found, written down: one class a format, with the order, the grouping and the counting behind them.
 *
 * <p>Decides nothing about notes; knows neither the command line nor Maven.
 */
@NullMarked
package io.github.vaultvet.report;

import org.jspecify.annotations.NullMarked;
