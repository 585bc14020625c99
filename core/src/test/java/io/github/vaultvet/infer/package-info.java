@NullMarked
package io.github.vaultvet.infer;

import org.jspecify.annotations.NullMarked;
