package io.github.vaultvet.inspect;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Writes properties as JSON values. The depth of the recursion is bounded by the limit on front matter. */
final class PropertyJson {

    private static final int MAX_DIGITS = 1000;

    private PropertyJson() {}

    static void write(List<Property> properties, JsonOutput json) {
        json.startObject();
        for (Property property : properties) {
            json.name(property.key());
            write(property.value(), json);
        }
        json.endObject();
    }

    private static void write(PropertyValue value, JsonOutput json) {
        if (value instanceof PropertyValue.Group group) {
            write(group.properties(), json);
        } else if (value instanceof PropertyValue.Items items) {
            json.startArray();
            items.values().forEach(item -> write(item, json));
            json.endArray();
        } else if (value instanceof PropertyValue.Scalar scalar) {
            write(scalar, json);
        }
    }

    private static void write(PropertyValue.Scalar scalar, JsonOutput json) {
        switch (scalar.type()) {
            case TEXT -> json.value(scalar.text());
            case CHECKBOX -> json.value(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
            case EMPTY -> json.nullValue();
            case NUMBER -> number(scalar.text(), json);
        }
    }

    /** A number of YAML's core schema; what JSON cannot say, such as {@code .inf}, becomes null as in JavaScript. */
    private static void number(String text, JsonOutput json) {
        if (text.length() > MAX_DIGITS) {
            json.value(text);
            return;
        }
        if (text.startsWith("0x")) {
            json.number(new BigInteger(text.substring(2), 16).toString());
            return;
        }
        if (text.startsWith("0o")) {
            json.number(new BigInteger(text.substring(2), 8).toString());
            return;
        }
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            json.nullValue();
            return;
        }
        json.number((negative ? "-" : "") + jsonDigits(digits));
    }

    /** JSON wants exactly one zero or none at the front, and digits on both sides of the point. */
    private static String jsonDigits(String digits) {
        int start = 0;
        while (start + 1 < digits.length() && digits.charAt(start) == '0' && isDigit(digits.charAt(start + 1))) {
            start++;
        }
        String text = digits.substring(start);
        int point = text.indexOf('.');
        if (point < 0) {
            return text;
        }
        boolean digitAfter = point + 1 < text.length() && isDigit(text.charAt(point + 1));
        return (point == 0 ? "0" : "")
                + text.substring(0, point)
                + (digitAfter ? text.substring(point) : ".0" + text.substring(point + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
