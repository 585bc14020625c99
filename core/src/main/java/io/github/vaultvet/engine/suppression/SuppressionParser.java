package io.github.vaultvet.engine.suppression;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.SuppressionComment;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * Reads {@code vaultvet-disable-next-line rule, rule until 2026-12-31: reason}. What cannot be meant is complained
 * about; a comment of which nothing is left does nothing, and never more than it says.
 */
final class SuppressionParser {

    private static final int MOST_HINTS = 20;
    private static final String UNTIL = "until";
    private static final String LAST_DAY = "Write the last day as in: until 2026-12-31";

    private final SuppressionTerms terms;
    private final List<Complaint> complaints = new ArrayList<>();
    private int hints;
    private Place place = Place.wholeFile();

    /** Reads the comments of a note, which it does not hold on to. */
    SuppressionParser(SuppressionTerms terms) {
        this.terms = terms;
    }

    /** What was wrong with the comments read so far. */
    List<Complaint> complaints() {
        return complaints;
    }

    /** What a comment says; empty if it does nothing. */
    Optional<Suppression> read(SuppressionComment comment, CommentLines lines) {
        place = Place.in(lines.text(), comment.span());
        int colon = comment.text().indexOf(':');
        String head = unquoted(colon < 0 ? comment.text() : comment.text().substring(0, colon));
        boolean reason = colon >= 0 && !comment.text().substring(colon + 1).isBlank();
        StringTokenizer words = new StringTokenizer(head, " \t\r\n,");
        String first = words.nextToken();
        Optional<Verb> verb = Verb.of(first);
        if (verb.isEmpty()) {
            complain(comment, "No suppression is called " + Quoted.of(first), meant(first, Verb.words()));
            return Optional.empty();
        }
        if (terms.requireReason() && !reason && verb.get() != Verb.ENABLE) {
            complain(
                    comment,
                    "The suppression gives no reason, so that it does nothing",
                    "Write the reason after a colon: " + head.strip() + ": because …");
            return Optional.empty();
        }
        List<Claim> claims = new ArrayList<>();
        boolean valid = readWords(comment, words, claims);
        return valid && !claims.isEmpty()
                ? Optional.of(new Suppression(verb.get(), claims, place, removal(comment.span(), lines)))
                : Optional.empty();
    }

    /** In a quote, each further line of a comment begins with the marks of the quote. */
    private static String unquoted(String head) {
        if (head.indexOf('>') < 0) {
            return head;
        }
        StringBuilder unquoted = new StringBuilder();
        boolean lineStarts = false;
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            lineStarts = c == '\n' || c == '\r' || (lineStarts && (c == '>' || c == ' ' || c == '\t'));
            unquoted.append(lineStarts ? '\n' : c);
        }
        return unquoted.toString();
    }

    /** Whether the comment holds, for the rules that it names and that exist; without names, for all. */
    private boolean readWords(SuppressionComment comment, StringTokenizer words, List<Claim> claims) {
        if (!words.hasMoreTokens()) {
            claims.add(new Claim(Claim.ALL, ""));
            return true;
        }
        boolean named = false;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.equals(UNTIL)) {
                if (!named) {
                    claims.add(new Claim(Claim.ALL, ""));
                }
                return holdsUntil(comment, words);
            }
            named = true;
            String family = terms.rules().get(word);
            if (family == null) {
                complain(
                        comment,
                        "No rule is called " + Quoted.of(word),
                        meant(word, new TreeSet<>(terms.rules().keySet())));
                return true;
            }
            claims.add(new Claim(family, word));
        }
        return true;
    }

    private boolean holdsUntil(SuppressionComment comment, StringTokenizer words) {
        if (!words.hasMoreTokens()) {
            complain(comment, "A date is missing, so that the suppression does nothing", LAST_DAY);
            return false;
        }
        String text = words.nextToken();
        try {
            LocalDate last = LocalDate.parse(text);
            if (words.hasMoreTokens()) {
                complain(
                        comment,
                        "Nothing can stand behind the date " + Quoted.of(text),
                        "Write the reason after a colon");
                return false;
            }
            if (terms.today().get().isAfter(last)) {
                complain(
                        comment,
                        "The suppression ran out on " + last,
                        "Repair what it suppressed, or set another date");
                return false;
            }
            return true;
        } catch (DateTimeParseException e) {
            complain(comment, Quoted.of(text) + " is no date, so that the suppression does nothing", LAST_DAY);
            return false;
        }
    }

    private String meant(String word, Collection<String> known) {
        hints++;
        String hint = hints > MOST_HINTS
                ? ""
                : NearestNames.nearest(word, known)
                        .map(name -> "Did you mean \"" + name + "\"?")
                        .orElse("");
        return hint.isEmpty() ? "Name rules first, then write the reason after a colon" : hint;
    }

    private static Optional<Fix> removal(Span comment, CommentLines lines) {
        if (!lines.isAlone(comment)) {
            return Optional.empty();
        }
        Span whole = lines.whole(comment);
        TextEdit edit = new TextEdit(whole, lines.text().slice(whole), "");
        return Optional.of(new Fix("Remove the comment", Safety.SAFE, List.of(edit)));
    }

    private void complain(SuppressionComment comment, String message, String help) {
        complaints.add(
                new Complaint(false, place, Finding.at(comment.span(), message).help(help)));
    }
}
