package io.github.vaultvet.growth;

/** Methods of string builders that count the characters they move. See {@link CountedCalls}. */
public final class CountedBuilders {

    private CountedBuilders() {}

    public static StringBuilder append(StringBuilder builder, String text) {
        Steps.many(String.valueOf(text).length());
        return builder.append(text);
    }

    public static StringBuilder append(StringBuilder builder, CharSequence text) {
        Steps.many(text.length());
        return builder.append(text);
    }

    public static StringBuilder append(StringBuilder builder, CharSequence text, int from, int to) {
        Steps.many(to - from);
        return builder.append(text, from, to);
    }

    public static StringBuilder insert(StringBuilder builder, int at, String text) {
        Steps.many(builder.length() - at + text.length());
        return builder.insert(at, text);
    }

    public static StringBuilder insert(StringBuilder builder, int at, char character) {
        Steps.many(builder.length() - at);
        return builder.insert(at, character);
    }

    public static StringBuilder delete(StringBuilder builder, int from, int to) {
        Steps.many(builder.length() - from);
        return builder.delete(from, to);
    }

    public static StringBuilder deleteCharAt(StringBuilder builder, int at) {
        Steps.many(builder.length() - at);
        return builder.deleteCharAt(at);
    }

    public static String toString(StringBuilder builder) {
        Steps.many(builder.length());
        return builder.toString();
    }

    public static String substring(StringBuilder builder, int from, int to) {
        Steps.many(to - from);
        return builder.substring(from, to);
    }

    public static int indexOf(StringBuilder builder, String part) {
        Steps.many(builder.length());
        return builder.indexOf(part);
    }
}
