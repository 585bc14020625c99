package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LinkResolver;
import java.util.function.Predicate;

/**
 * What all parts of one run share; nothing in it changes.
 *
 * @param walked the vault's files
 * @param resolver finds the targets of links
 * @param rules which rules apply to which files
 * @param isSelected whether a file is reported on
 * @param isTemplate whether a note lies in a template folder (spec R9.3)
 * @param keepsReferences whether anybody will ask who links to whom
 */
record LintScope(
        WalkedVault walked,
        LinkResolver resolver,
        RulePlan rules,
        Predicate<VaultPath> isSelected,
        Predicate<VaultPath> isTemplate,
        boolean keepsReferences) {}
