package io.github.vaultvet.diagnostic;

import java.util.List;

/**
 * What a finding about a link knows beside its message. Entries of one note with the same target are shown as one.
 *
 * @param target the path part of the link, as written and normalised
 * @param fragment the part from the first {@code #}; empty if there is none
 * @param cause why the target is missing, in one word, for example {@code spelling}; empty if it is not missing
 * @param suggestions what could be written instead of target and fragment, the best one first
 */
public record LinkDetail(String target, String fragment, String cause, List<String> suggestions) {

    public LinkDetail {
        suggestions = List.copyOf(suggestions);
    }
}
