/** Tests of schemas as such: what each keyword asks, and what is refused in a schema. */
@NullMarked
package io.github.vaultvet.schema;

import org.jspecify.annotations.NullMarked;
