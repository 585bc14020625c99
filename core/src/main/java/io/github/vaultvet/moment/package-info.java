/** Dates in names as Obsidian writes and reads them: the formats of Moment.js, in strict mode (spec R10.13). */
@NullMarked
package io.github.vaultvet.moment;

import org.jspecify.annotations.NullMarked;
