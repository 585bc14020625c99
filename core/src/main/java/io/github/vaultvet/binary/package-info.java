/** Numbers and texts as bytes, written and read again, and the hash that proves that nobody else wrote them. */
@NullMarked
package io.github.vaultvet.binary;

import org.jspecify.annotations.NullMarked;
