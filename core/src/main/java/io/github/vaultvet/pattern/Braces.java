package io.github.vaultvet.pattern;

import java.util.ArrayList;
import java.util.List;

/** Writes out the alternatives of a pattern: {@code a.{png,jpg}} is {@code a.png} and {@code a.jpg}. */
final class Braces {

    private Braces() {}

    /**
     * All alternatives, in the order written; the pattern itself if it has no braces. Braces in braces are refused.
     *
     * @throws IllegalArgumentException if there are more than {@code most}, or braces do not match
     */
    static List<String> expand(String pattern, int most) {
        List<StringBuilder> expanded = new ArrayList<>(List.of(new StringBuilder()));
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\\' && at + 1 < pattern.length()) {
                append(expanded, pattern.substring(at, at + 2));
                at += 2;
            } else if (c == '{') {
                int close = close(pattern, at);
                expanded = multiply(expanded, choices(pattern.substring(at + 1, close)));
                if (expanded.size() > most) {
                    throw new IllegalArgumentException("the pattern stands for more than " + most + " alternatives");
                }
                at = close + 1;
            } else {
                append(expanded, String.valueOf(c));
                at++;
            }
        }
        List<String> alternatives = new ArrayList<>(expanded.size());
        for (StringBuilder each : expanded) {
            alternatives.add(each.toString());
        }
        return alternatives;
    }

    private static int close(String pattern, int open) {
        for (int at = open + 1; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '{' -> throw new IllegalArgumentException("the pattern has braces inside braces");
                case '}' -> {
                    return at;
                }
                default -> {}
            }
        }
        throw new IllegalArgumentException("the pattern has a { without }");
    }

    private static List<String> choices(String list) {
        List<String> choices = new ArrayList<>();
        StringBuilder choice = new StringBuilder();
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            if (c == ',') {
                choices.add(choice.toString());
                choice.setLength(0);
            } else {
                choice.append(c);
                if (c == '\\' && at + 1 < list.length()) {
                    choice.append(list.charAt(++at));
                }
            }
        }
        choices.add(choice.toString());
        return choices;
    }

    private static void append(List<StringBuilder> expanded, String text) {
        for (StringBuilder each : expanded) {
            each.append(text);
        }
    }

    private static List<StringBuilder> multiply(List<StringBuilder> expanded, List<String> choices) {
        List<StringBuilder> product = new ArrayList<>();
        for (StringBuilder start : expanded) {
            for (String choice : choices) {
                product.add(new StringBuilder(start).append(choice));
            }
        }
        return product;
    }
}
