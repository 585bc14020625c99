/** Rules about the configuration itself. */
@NullMarked
package io.github.vaultvet.rules.configuration;

import org.jspecify.annotations.NullMarked;
