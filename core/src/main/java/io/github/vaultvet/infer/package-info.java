/**
 * Proposes a configuration for a vault that has none: what its notes have in common becomes the schema, and what the
 * rules find in them decides the settings.
 */
@NullMarked
package io.github.vaultvet.infer;

import org.jspecify.annotations.NullMarked;
