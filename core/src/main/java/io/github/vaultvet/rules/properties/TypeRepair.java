package io.github.vaultvet.rules.properties;

import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.CalendarDate;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.vault.DeclaredType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a value as its type wants it, where that is clear. */
final class TypeRepair {

    private static final int LONGEST_NUMBER = 15;
    private static final int FIELDS = 3;

    private TypeRepair() {}

    static Optional<Fix> of(DeclaredType type, PropertyValue misfit, NoteText text) {
        if (!(misfit instanceof Scalar scalar)) {
            return Optional.empty();
        }
        String source = text.slice(scalar.span());
        return written(type, scalar, source)
                .map(written -> new Fix(
                        "Write " + Quoted.cut(written),
                        type == DeclaredType.ALIASES ? Safety.SAFE : Safety.SUGGESTED,
                        List.of(new TextEdit(scalar.span(), source, written))));
    }

    private static Optional<String> written(DeclaredType type, Scalar scalar, String source) {
        return switch (type) {
            case ALIASES -> scalar.plain() ? Optional.of('"' + source + '"') : Optional.empty();
            case NUMBER -> isNumber(scalar) ? Optional.of(scalar.text()) : Optional.empty();
            case CHECKBOX -> checkbox(scalar.text().toLowerCase(Locale.ROOT));
            case DATE -> scalar.type() == PropertyValue.Type.TEXT ? date(scalar.text()) : Optional.empty();
            case TEXT, MULTITEXT, TAGS, DATETIME -> Optional.empty();
        };
    }

    private static boolean isNumber(Scalar scalar) {
        String text = scalar.text();
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0';
        return scalar.type() == PropertyValue.Type.TEXT
                && !leadingZero
                && text.length() <= LONGEST_NUMBER
                && areDigits(text);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Optional<String> checkbox(String word) {
        return switch (word) {
            case "true", "yes", "on" -> Optional.of("true");
            case "false", "no", "off" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** A day that begins with its year and is written with other marks, or without leading zeros. */
    private static Optional<String> date(String text) {
        String[] fields = text.replace('/', '-').replace('.', '-').split("-", FIELDS + 1);
        if (fields.length != FIELDS || fields[0].length() != 4 || fields[1].length() > 2 || fields[2].length() > 2) {
            return Optional.empty();
        }
        for (String field : fields) {
            if (!areDigits(field)) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(fields[0]);
        int month = Integer.parseInt(fields[1]);
        int day = Integer.parseInt(fields[2]);
        return CalendarDate.fault(year, month, day).isPresent()
                ? Optional.empty()
                : Optional.of(new CalendarDate(year, month, day).iso());
    }
}
