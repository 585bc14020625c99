/** Tests of the zip that people download: it is unpacked and used as they do. */
@NullMarked
package io.github.vaultvet.distribution;

import org.jspecify.annotations.NullMarked;
