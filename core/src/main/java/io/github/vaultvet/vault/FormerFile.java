package io.github.vaultvet.vault;

import java.util.Optional;

/**
 * A file that is no longer where it was.
 *
 * @param path where it was
 * @param lastPath the last path that it had
 * @param age how many commits are newer than the one in which it left {@code path}
 * @param renamed when it got its last path; empty if it never had another
 * @param deleted when it was deleted; empty if it was not
 */
record FormerFile(String path, String lastPath, int age, Optional<Commit> renamed, Optional<Commit> deleted) {}
