package io.github.vaultvet.engine;

import io.github.vaultvet.engine.cache.SourceMemory;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.PropertyTally;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What all parts of one run share; nothing in it changes but what is counted.
 *
 * @param files the vault's files
 * @param resolver finds the targets of links
 * @param rules which rules apply to which files
 * @param isSelected whether a file is reported on
 * @param isTemplate whether a note lies in a template folder (spec R9.3)
 * @param suppressions reads the comments that suppress findings
 * @param keepsReferences whether anybody will ask who links to whom
 * @param properties where it is counted what types properties have, if anybody will ask
 * @param matters whether a file with this text is read any further
 * @param memories what earlier runs learnt of the files, for each thread, if that is used
 */
record LintScope(
        VaultFiles files,
        LinkResolver resolver,
        RulePlan rules,
        Predicate<VaultPath> isSelected,
        Predicate<VaultPath> isTemplate,
        Suppressions suppressions,
        boolean keepsReferences,
        Optional<PropertyTally> properties,
        Relevance matters,
        Optional<Supplier<SourceMemory>> memories) {

    /** Whether a file with some text is read any further. */
    @FunctionalInterface
    interface Relevance {

        /** Every file is. */
        Relevance EVERYTHING = (source, text) -> true;

        boolean test(VaultPath source, NoteText text);
    }

    /** The same, with other files reported on. */
    LintScope reportingOn(Predicate<VaultPath> others) {
        return new LintScope(
                files,
                resolver,
                rules,
                others,
                isTemplate,
                suppressions,
                keepsReferences,
                properties,
                matters,
                Optional.empty());
    }

    /** The same for notes of which only that is kept what others find in them, and only where the text matters. */
    LintScope forTargets(Relevance which) {
        // What a template links to is not kept.
        return new LintScope(
                files,
                resolver,
                rules,
                note -> false,
                note -> true,
                suppressions,
                false,
                Optional.empty(),
                which,
                Optional.empty());
    }
}
