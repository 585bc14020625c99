/**
 * Rules about time stamps that point into recordings: how they are written, whether both halves agree, their order.
 *
 * <p>What is a time stamp is decided in {@code scan}.
 */
@NullMarked
package io.github.vaultvet.rules.timestamps;

import org.jspecify.annotations.NullMarked;
