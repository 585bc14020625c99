package io.github.vaultvet.yaml;

/** How the YAML 1.2 core schema reads a scalar without quotes: dates, {@code yes} and {@code 12:30} are strings. */
final class CoreSchema {

    private CoreSchema() {}

    static YamlScalar.Type typeOf(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> YamlScalar.Type.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> YamlScalar.Type.BOOLEAN;
            default -> isNumber(plain) ? YamlScalar.Type.NUMBER : YamlScalar.Type.STRING;
        };
    }

    /** What makes two keys equal: {@code 1} and {@code 0x1} are, {@code 1} and {@code "1"} are not. */
    static String identity(YamlScalar scalar) {
        return switch (scalar.type()) {
            case STRING -> "s" + scalar.text();
            case NUMBER -> "n" + valueOf(scalar.text());
            case BOOLEAN -> "b" + Boolean.parseBoolean(scalar.text());
            case NULL -> "0";
        };
    }

    private static double valueOf(String number) {
        if (number.startsWith("0x") || number.startsWith("0o")) {
            int radix = number.charAt(1) == 'x' ? 16 : 8;
            double value = 0;
            for (int i = 2; i < number.length(); i++) {
                value = value * radix + Character.digit(number.charAt(i), radix);
            }
            return value;
        }
        int afterSign = afterSign(number);
        if (number.length() == afterSign + 4 && !isDigit(number, afterSign + 1)) {
            char last = number.charAt(afterSign + 3);
            return last == 'n' || last == 'N' ? Double.NaN : infinity(number.charAt(0) == '-');
        }
        return Double.parseDouble(number);
    }

    private static double infinity(boolean negative) {
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        if (!(first >= '0' && first <= '9') && first != '.' && first != '+' && first != '-') {
            return false;
        }
        if (text.startsWith("0o") || text.startsWith("0x")) {
            return hasDigits(text, text.charAt(1) == 'x' ? 16 : 8);
        }
        int start = afterSign(text);
        String rest = text.substring(start);
        return switch (rest) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> start == 0;
            default -> isDecimal(rest);
        };
    }

    private static boolean hasDigits(String text, int radix) {
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return text.length() > 2;
    }

    /** Digits with at most one dot and an exponent: {@code 12}, {@code .5}, {@code 1.}, {@code 1e3}. */
    private static boolean isDecimal(String text) {
        int whole = afterDigits(text, 0);
        int at = whole;
        int digits = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            at = afterDigits(text, at + 1);
            digits += at - whole - 1;
        }
        if (digits == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            at = afterDigits(text, exponent);
            return at == text.length() && at > exponent;
        }
        return at == text.length();
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static int afterSign(String text) {
        return text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
