/**
 * What is asked of the properties of notes: schemas in short form and JSON Schema 2020-12, read, checked for mistakes of
 * their own, and applied.
 *
 * <p>The only package that knows the JSON Schema library. Knows no files, no other notes and no configuration.
 */
@NullMarked
package io.github.vaultvet.schema;

import org.jspecify.annotations.NullMarked;
