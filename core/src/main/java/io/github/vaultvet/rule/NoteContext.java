package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.Finding;

/** What a {@link NoteRule} has beside the note. */
public interface NoteContext {

    /** The rule's options as configured for this note; the defaults of {@code info} if nothing is configured. */
    <O extends Record> O options(RuleInfo<O> info);

    /** Whether the note lies in a template folder (spec R9.3). */
    boolean isTemplate();

    /** Reports a finding in the note. */
    void report(Finding finding);
}
