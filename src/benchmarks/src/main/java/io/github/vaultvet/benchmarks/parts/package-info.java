/** JMH benchmarks of single parts of the core, warm. They tell which part to look at, not how long a run takes. */
@NullMarked
package io.github.vaultvet.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
