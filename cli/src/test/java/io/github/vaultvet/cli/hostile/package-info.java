/** Vaults that are meant to hurt, made anew for each test; most of them in the families that have brought down others. */
package io.github.vaultvet.cli.hostile;
