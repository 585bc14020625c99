/**
 * JSON: reading with positions, writing in a stream.
 *
 * <p>The only place that knows the JSON library.
 */
@NullMarked
package io.github.vaultvet.json;

import org.jspecify.annotations.NullMarked;
