/**
 * Git, asked through its program: what is in the index or in a commit, what differs, what was. It is only ever asked to
 * read, and nothing that a repository names is run.
 */
@NullMarked
package io.github.vaultvet.git;

import org.jspecify.annotations.NullMarked;
