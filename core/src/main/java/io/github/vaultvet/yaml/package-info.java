/**
 * YAML 1.2 read into a small tree of nodes with byte offsets, within limits, and without constructing objects.
 *
 * <p>The only package that knows SnakeYAML. Knows nothing of notes or configuration.
 */
@NullMarked
package io.github.vaultvet.yaml;

import org.jspecify.annotations.NullMarked;
