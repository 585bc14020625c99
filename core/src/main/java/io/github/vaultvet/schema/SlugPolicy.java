package io.github.vaultvet.schema;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the name of a file is made of a title. */
public enum SlugPolicy {
    /** The title itself, without the characters that no file name may have: {@code Why? Because} is {@code Why Because}. */
    EXACT,
    /** Small letters, each blank a hyphen, no other signs, as in GitHub's anchors: {@code why-because}. */
    KEBAB,
    /** Small letters, each blank an underscore, no other signs: {@code why_because}. */
    SNAKE,
    /** The same letters and digits in the same order, whatever stands between them. */
    WORDS;

    private static final String NOT_IN_NAMES = "\\/:*?\"<>|#^[]";

    /** The policy of this name. */
    public static Optional<SlugPolicy> of(String word) {
        for (SlugPolicy policy : values()) {
            if (policy.word().equals(word)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** All names. */
    public static List<String> known() {
        List<String> words = new ArrayList<>();
        for (SlugPolicy policy : values()) {
            words.add(policy.word());
        }
        return words;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this name, extension aside, belongs to the title. */
    public boolean agrees(String title, String stem) {
        return this == WORDS
                ? slug(title).equals(slug(stem))
                : slug(title).equals(Normalizer.normalize(stem, Normalizer.Form.NFC));
    }

    /** What the file would be called. */
    public String slug(String title) {
        String text = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
        String cased = this == EXACT ? text : text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(cased.length());
        cased.codePoints().forEach(c -> append(slug, c));
        return this == EXACT ? slug.toString().strip() : slug.toString();
    }

    private void append(StringBuilder slug, int c) {
        boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        boolean kept =
                switch (this) {
                    case EXACT -> NOT_IN_NAMES.indexOf(c) < 0;
                    case KEBAB -> letter || c == '-' || c == '_';
                    case SNAKE -> letter || c == '_';
                    case WORDS -> letter;
                };
        if (kept) {
            slug.appendCodePoint(c);
        } else if (Character.isWhitespace(c) && this == KEBAB) {
            slug.append('-');
        } else if (Character.isWhitespace(c) && this == SNAKE) {
            slug.append('_');
        }
    }
}
