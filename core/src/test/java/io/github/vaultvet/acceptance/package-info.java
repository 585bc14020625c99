/**
 * What is found in vaults that others wrote. They are not part of the repository; without them these tests are skipped,
 * and the same behaviour is covered by the fixtures.
 */
@NullMarked
package io.github.vaultvet.acceptance;

import org.jspecify.annotations.NullMarked;
