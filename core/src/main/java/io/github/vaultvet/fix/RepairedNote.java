package io.github.vaultvet.fix;

import io.github.vaultvet.text.VaultPath;

/** A note whose repairs are proved. */
record RepairedNote(VaultPath path, EditedText text, int repairs) {}
