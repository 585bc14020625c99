package io.github.vaultvet.scan;

/** URLs that stand in the text without any brackets (spec R11.5). */
final class BareUrl {

    private BareUrl() {}

    /**
     * Where the URL begins whose {@code :} of {@code ://} or {@code .} of {@code www.} is at {@code at}; negative if
     * there is none. It does not begin before {@code from}.
     */
    static int start(byte[] bytes, int at, int from, int limit) {
        if (bytes[at] == '.') {
            int start = at - 3;
            return start >= from && Chars.startsWith(bytes, start, limit, "www.") ? start : -1;
        }
        if (!Chars.startsWith(bytes, at, limit, "://")) {
            return -1;
        }
        if (at - 5 >= from && Chars.startsWithIgnoreCase(bytes, at - 5, limit, "https")) {
            return at - 5;
        }
        return at - 4 >= from && Chars.startsWithIgnoreCase(bytes, at - 4, limit, "http") ? at - 4 : -1;
    }

    /** Where the URL that begins at {@code start} ends; negative if its domain has no dot. */
    static int end(byte[] bytes, int start, int limit) {
        int domain = start;
        while (domain < limit && bytes[domain] != '.' && bytes[domain] != ':') {
            domain++;
        }
        domain += bytes[domain] == '.' ? 1 : 3;
        int i = domain;
        int dots = 0;
        while (i < limit && isDomain(bytes[i]) && !(bytes[i] == '.' && (i == domain || bytes[i - 1] == '.'))) {
            dots += bytes[i] == '.' ? 1 : 0;
            i++;
        }
        if (i > domain && bytes[i - 1] == '.') {
            i--;
            dots--;
        }
        return dots <= 0 ? -1 : pathEnd(bytes, i, limit);
    }

    private static boolean isDomain(byte b) {
        return Chars.isLetter(b) || Chars.isDigit(b) || b == '-' || b == '_' || b == '.';
    }

    /** Up to white space or {@code <}, without punctuation and surplus closing parentheses at the end. */
    private static int pathEnd(byte[] bytes, int from, int limit) {
        int end = from;
        int i = from;
        int surplus = 0;
        while (i < limit && !Chars.isWhiteSpace(bytes[i]) && bytes[i] != '<') {
            byte b = bytes[i];
            i++;
            surplus += b == ')' ? 1 : b == '(' ? -1 : 0;
            if ("!*,.:?_~".indexOf(b) < 0) {
                end = i;
            }
        }
        while (surplus > 0 && end > from && bytes[end - 1] == ')') {
            end--;
            surplus--;
        }
        return end > from && bytes[end - 1] == ';' ? end - 1 : end;
    }
}
