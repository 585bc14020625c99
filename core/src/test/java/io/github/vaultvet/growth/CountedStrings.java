package io.github.vaultvet.growth;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Methods of strings that count the characters they read or copy. See {@link CountedCalls}. */
public final class CountedStrings {

    private CountedStrings() {}

    public static boolean equals(String text, Object other) {
        Steps.many(text.length());
        return text.equals(other);
    }

    public static boolean equalsIgnoreCase(String text, String other) {
        Steps.many(text.length());
        return text.equalsIgnoreCase(other);
    }

    public static int compareTo(String text, String other) {
        Steps.many(Math.min(text.length(), other.length()));
        return text.compareTo(other);
    }

    public static boolean contains(String text, CharSequence part) {
        Steps.many(text.length());
        return text.contains(part);
    }

    public static boolean startsWith(String text, String part) {
        Steps.many(part.length());
        return text.startsWith(part);
    }

    public static boolean startsWith(String text, String part, int from) {
        Steps.many(part.length());
        return text.startsWith(part, from);
    }

    public static boolean endsWith(String text, String part) {
        Steps.many(part.length());
        return text.endsWith(part);
    }

    public static boolean regionMatches(String text, boolean anyCase, int from, String other, int start, int length) {
        Steps.many(length);
        return text.regionMatches(anyCase, from, other, start, length);
    }

    public static boolean regionMatches(String text, int from, String other, int start, int length) {
        Steps.many(length);
        return text.regionMatches(from, other, start, length);
    }

    public static boolean isBlank(String text) {
        Steps.many(text.length());
        return text.isBlank();
    }

    public static int indexOf(String text, int character) {
        return indexOf(text, character, 0);
    }

    public static int indexOf(String text, int character, int from) {
        int found = text.indexOf(character, from);
        Steps.many((found < 0 ? text.length() : found) - from);
        return found;
    }

    public static int lastIndexOf(String text, int character) {
        return lastIndexOf(text, character, text.length());
    }

    public static int lastIndexOf(String text, int character, int from) {
        int found = text.lastIndexOf(character, from);
        Steps.many(from - Math.max(found, 0));
        return found;
    }

    public static int indexOf(String text, String part) {
        return indexOf(text, part, 0);
    }

    public static int indexOf(String text, String part, int from) {
        int found = text.indexOf(part, from);
        Steps.many((found < 0 ? text.length() : found) - from);
        return found;
    }

    public static int lastIndexOf(String text, String part) {
        return lastIndexOf(text, part, text.length());
    }

    public static int lastIndexOf(String text, String part, int from) {
        int found = text.lastIndexOf(part, from);
        Steps.many(from - Math.max(found, 0));
        return found;
    }

    public static String substring(String text, int from) {
        String made = text.substring(from);
        Steps.many(made.length());
        return made;
    }

    public static String substring(String text, int from, int to) {
        String made = text.substring(from, to);
        Steps.many(made.length());
        return made;
    }

    public static CharSequence subSequence(String text, int from, int to) {
        CharSequence made = text.subSequence(from, to);
        Steps.many(made.length());
        return made;
    }

    public static String toLowerCase(String text, Locale locale) {
        Steps.many(text.length());
        return text.toLowerCase(locale);
    }

    public static String toUpperCase(String text, Locale locale) {
        Steps.many(text.length());
        return text.toUpperCase(locale);
    }

    public static String strip(String text) {
        Steps.many(text.length());
        return text.strip();
    }

    public static String stripLeading(String text) {
        Steps.many(text.length());
        return text.stripLeading();
    }

    public static String stripTrailing(String text) {
        Steps.many(text.length());
        return text.stripTrailing();
    }

    public static String trim(String text) {
        Steps.many(text.length());
        return text.trim();
    }

    public static String concat(String text, String more) {
        String made = text.concat(more);
        Steps.many(made.length());
        return made;
    }

    public static String repeat(String text, int times) {
        String made = text.repeat(times);
        Steps.many(made.length());
        return made;
    }

    public static String replace(String text, char old, char fresh) {
        Steps.many(text.length());
        return text.replace(old, fresh);
    }

    public static String replace(String text, CharSequence old, CharSequence fresh) {
        String made = text.replace(old, fresh);
        Steps.many(made.length());
        return made;
    }

    public static byte[] getBytes(String text, Charset charset) {
        Steps.many(text.length());
        return text.getBytes(charset);
    }

    public static char[] toCharArray(String text) {
        Steps.many(text.length());
        return text.toCharArray();
    }

    public static IntStream codePoints(String text) {
        Steps.many(text.length());
        return text.codePoints();
    }

    public static IntStream chars(String text) {
        Steps.many(text.length());
        return text.chars();
    }

    public static int codePointCount(String text, int from, int to) {
        Steps.many(to - from);
        return text.codePointCount(from, to);
    }

    public static String normalize(CharSequence text, Normalizer.Form form) {
        Steps.many(text.length());
        return Normalizer.normalize(text, form);
    }

    public static boolean isNormalized(CharSequence text, Normalizer.Form form) {
        Steps.many(text.length());
        return Normalizer.isNormalized(text, form);
    }
}
