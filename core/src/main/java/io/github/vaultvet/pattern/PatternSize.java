package io.github.vaultvet.pattern;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many steps a regular expression has once its counted repetitions are written out, which RE2/J does without a limit. */
final class PatternSize {

    /** More than anybody writes by hand, and compiled within milliseconds. */
    static final long LARGEST = 20_000;

    private final String pattern;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** About as many as there will be; for what is no regular expression any number. */
    static long of(String pattern) {
        return new PatternSize(pattern).measure();
    }

    private long measure() {
        int at = 0;
        while (at < pattern.length() && size <= LARGEST) {
            at = step(at);
        }
        while (!outer.isEmpty()) {
            size += outer.pop();
        }
        return size;
    }

    private int step(int at) {
        char c = pattern.charAt(at);
        if (c == '{') {
            return repeat(at);
        }
        if (c == '(') {
            outer.push(size);
            size = 0;
            return at + 1;
        }
        long group = size + 2;
        if (c == ')') {
            size = outer.isEmpty() ? 0 : outer.pop();
        }
        add(c == ')' ? group : 1);
        return c == '[' ? endOfClass(at) : at + (c == '\\' ? 2 : 1);
    }

    private void add(long atom) {
        size += atom;
        last = atom;
    }

    private int endOfClass(int open) {
        int at = open + 1;
        at += at < pattern.length() && pattern.charAt(at) == '^' ? 1 : 0;
        at += at < pattern.length() && pattern.charAt(at) == ']' ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** {@code {2}}, {@code {2,}} and {@code {2,5}}; anything else is text. */
    private int repeat(int open) {
        int at = open + 1;
        long most = 0;
        long number = 0;
        while (at < pattern.length() && (Character.isDigit(pattern.charAt(at)) || pattern.charAt(at) == ',')) {
            number = pattern.charAt(at) == ',' ? 0 : Math.min(LARGEST, number * 10 + pattern.charAt(at) - '0');
            most = Math.max(most, number);
            at++;
        }
        size += Math.max(0, most - 1) * last;
        last *= Math.max(1, most);
        return at < pattern.length() && pattern.charAt(at) == '}' ? at + 1 : at;
    }
}
