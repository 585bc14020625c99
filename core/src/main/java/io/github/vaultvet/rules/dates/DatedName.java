package io.github.vaultvet.rules.dates;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.moment.MomentFormat;
import io.github.vaultvet.moment.MomentReading;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.DatedNotes;
import io.github.vaultvet.vault.DatedNotes.Kind;
import java.util.List;
import java.util.Optional;

/** Judges the name of a note that lies where dated notes are made. */
final class DatedName {

    /** A day has at least so many digits, a day with a time and its seconds at most so many. */
    private static final int FEWEST_DIGITS = 6;

    private static final int MOST_DIGITS = 14;

    private DatedName() {}

    /** What is wrong with it; empty if it is sound by one of the settings, or seems to be meant for something else. */
    static Optional<Finding> fault(VaultPath note, List<DatedNotes> datedNotes) {
        Optional<Finding> fault = Optional.empty();
        for (DatedNotes dated : datedNotes) {
            Optional<String> name = dated.nameOf(note);
            if (name.isPresent()) {
                String written = dated.kind() == Kind.UNIQUE ? withoutTitle(name.get(), dated.format()) : name.get();
                MomentReading reading = dated.format().read(written);
                if (reading.fold(sound -> true, impossible -> false, () -> false, () -> true)) {
                    return Optional.empty();
                }
                fault = fault.isPresent() ? fault : fault(dated, written, reading);
            }
        }
        return fault;
    }

    /** As many words as the format has. */
    private static String withoutTitle(String name, MomentFormat format) {
        int end = -1;
        for (int blank = format.written().indexOf(' ');
                blank >= 0;
                blank = format.written().indexOf(' ', blank + 1)) {
            end = name.indexOf(' ', end + 1);
            if (end < 0) {
                return name;
            }
        }
        end = name.indexOf(' ', end + 1);
        return end < 0 ? name : name.substring(0, end);
    }

    private static Optional<Finding> fault(DatedNotes dated, String name, MomentReading reading) {
        return reading.fold(
                sound -> Optional.empty(),
                impossible -> isOfOurTimes(name)
                        ? Optional.of(impossible(dated, name, impossible.reason()))
                        : Optional.empty(),
                () -> isOtherDate(dated, name) ? Optional.of(otherForm(dated, name)) : Optional.empty(),
                Optional::empty);
    }

    /** A number of another kind seldom begins as a year does. */
    private static boolean isOfOurTimes(String name) {
        boolean fourDigits = name.length() > 3 && digits(name.substring(0, 4)) == 4;
        return !fourDigits || name.startsWith("19") || name.startsWith("20") || name.startsWith("21");
    }

    private static boolean isOtherDate(DatedNotes dated, String name) {
        if (dated.folder().isEmpty()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ("0123456789-._ /".indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        int digits = digits(name);
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !isOfAnotherKind(name);
    }

    /** Whether it is named as notes of months and the like usually are. */
    private static boolean isOfAnotherKind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DAILY && kind != Kind.UNIQUE) {
                if (MomentFormat.of(kind.usualFormat()).read(name) instanceof MomentReading.Sound) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static Finding impossible(DatedNotes dated, String name, String reason) {
        return Finding.at(
                        new Span(0, 0),
                        "The name " + Quoted.of(name) + " of " + dated.kind().words()
                                + " says a date that does not exist: " + reason)
                .help("Rename the note in Obsidian, so that links to it follow");
    }

    private static Finding otherForm(DatedNotes dated, String name) {
        String form = Quoted.of(dated.format().written());
        return Finding.at(
                        new Span(0, 0),
                        "The name " + Quoted.of(name) + " does not have the form " + form + ", so it is not "
                                + dated.kind().words())
                .help("Rename the note in Obsidian, so that links to it follow, or change the format in the settings");
    }
}
