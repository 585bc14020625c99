package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** What a {@link VaultRule} has beside the vault. */
public interface VaultContext {

    /** The rule's options as configured for this file; the defaults of {@code info} if nothing is configured. */
    <O extends Record> O options(RuleInfo<O> info, VaultPath path);

    /** Whether a note lies in a template folder (spec R9.3). */
    boolean isTemplate(VaultPath note);

    /**
     * Reports a finding at a place that was kept from the note, see {@link io.github.vaultvet.vault.UnsettledLink}.
     *
     * @param finding its span must be the place's span
     */
    void report(VaultPath path, Place place, Finding finding);

    /**
     * Reports a finding under the name of another rule, which says better what is wrong. All else stays with the rule
     * that reports: whether it is on, how bad it is, what the configuration allows.
     */
    void reportAs(RuleId shown, VaultPath path, Place place, Finding finding);

    /**
     * The patterns that the configuration is made of, to be reported on in the file and at the place they name; nothing
     * if only a part of the vault is checked.
     */
    List<WrittenPattern> patterns();

    /** Whether anything that is found in a file would be reported; if not, nothing need be looked for. */
    boolean reportsOn(VaultPath path);

    /** Reports a finding about a file as a whole; the finding's span is ignored. */
    default void reportFile(VaultPath path, Finding finding) {
        report(path, Place.wholeFile(), finding);
    }
}
