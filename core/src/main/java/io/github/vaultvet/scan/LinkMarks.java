package io.github.vaultvet.scan;

/**
 * What stands between the brackets of a wikilink, found in one look at its bytes: where they close, and which marks there are
 * (spec R1.4, R1.5, R2.1).
 */
final class LinkMarks {

    static final int NONE = -1;

    private static final byte END = 1;
    private static final byte SEPARATOR = 2;
    private static final byte ODD = 4;
    private static final byte ANGLE = 8;
    private static final byte[] KINDS = kinds();

    private int seen;
    private int pipe;
    private int hash;

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = i < ' ' || i >= 0x80 ? ODD : 0;
        }
        kinds['\\'] = ODD;
        kinds['\n'] = END;
        kinds['\r'] = END;
        kinds['['] = END;
        kinds[']'] = END;
        kinds['|'] = SEPARATOR;
        kinds['#'] = SEPARATOR;
        kinds['<'] = ANGLE;
        return kinds;
    }

    /**
     * Looks for the first {@code ]]} on the line after at least one character, unless {@code [[} comes before it.
     *
     * @param inner after the brackets that open
     * @return where they close, or {@link #NONE}
     */
    int read(byte[] bytes, int inner, int limit) {
        seen = 0;
        pipe = NONE;
        hash = NONE;
        byte[] kinds = KINDS;
        int kindsSeen = 0;
        for (int i = inner; i + 1 < limit; i++) {
            byte kind = kinds[bytes[i] & 0xff];
            if (kind == 0) {
                continue;
            }
            kindsSeen |= kind;
            if (kind == SEPARATOR) {
                separator(bytes[i], i);
            } else if (kind == END) {
                byte b = bytes[i];
                if (Chars.isLineEnd(b) || (b == '[' && bytes[i + 1] == '[')) {
                    return NONE;
                }
                if (b == ']' && bytes[i + 1] == ']' && i > inner) {
                    seen = kindsSeen;
                    return i;
                }
            }
        }
        return NONE;
    }

    private void separator(byte b, int at) {
        if (b == '#') {
            hash = hash == NONE ? at : hash;
        } else if (pipe == NONE) {
            pipe = at;
        }
    }

    /** Whether all is printable ASCII without a backslash, so that the bytes can be cut as they are. */
    boolean isPlain() {
        return (seen & ODD) == 0;
    }

    /** Whether there is a {@code <}. */
    boolean hasAngle() {
        return (seen & ANGLE) != 0;
    }

    /** The first pipe, or {@link #NONE}. */
    int pipe() {
        return pipe;
    }

    /** The first {@code #}, or {@link #NONE}. */
    int hash() {
        return hash;
    }
}
