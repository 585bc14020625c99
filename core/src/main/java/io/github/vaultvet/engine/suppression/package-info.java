/** Comments in notes that keep findings from being reported: what they say, what they cover, which of them do nothing. */
@NullMarked
package io.github.vaultvet.engine.suppression;

import org.jspecify.annotations.NullMarked;
