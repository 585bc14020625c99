package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import java.util.List;
import java.util.Optional;

/** What a {@link NoteRule} has beside the note. */
public interface NoteContext {

    /** The rule's options as configured for this note; the defaults of {@code info} if nothing is configured. */
    <O extends Record> O options(RuleInfo<O> info);

    /** Whether the note lies in a template folder (spec R9.3). */
    boolean isTemplate();

    /** How Obsidian is set up for the vault. */
    ObsidianSettings settings();

    /** Finds the files that links lead to, by the names of all files of the vault. */
    LinkResolver resolver();

    /**
     * The first place that a CommonMark parser reads otherwise than Obsidian, those aside where it is known why. Empty if
     * there is none, or if the note is too complex for the parser. Costs much more than all other questions.
     */
    Optional<ReadingDifference> otherReading();

    /** The schemas that are for this note, in the order of the configuration; none for a template. */
    List<NoteSchema> schemas();

    /** Whether another rule is on for this note and at least as severe, so that what it reports need not be reported twice. */
    boolean leavesTo(RuleId other);

    /**
     * Reports a finding that shares its place with others.
     *
     * @param subject what it is about; later runs know it again by that
     */
    void report(Finding finding, String subject);

    /** Reports a finding in the note. */
    void report(Finding finding);
}
