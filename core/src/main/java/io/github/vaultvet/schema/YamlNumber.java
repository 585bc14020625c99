package io.github.vaultvet.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** Numbers of the YAML 1.2 core schema. */
final class YamlNumber {

    /** So long they are exact; longer ones are read as JavaScript reads all numbers, which bounds the work they cause. */
    private static final int MOST_EXACT = 40;

    private YamlNumber() {}

    /** Its value; empty for the infinite and for what is no number. */
    static Optional<BigDecimal> of(String written) {
        try {
            if (written.startsWith("0x") || written.startsWith("0o")) {
                int radix = written.charAt(1) == 'x' ? 16 : 8;
                return Optional.of(new BigDecimal(new BigInteger(written.substring(2), radix)));
            }
            boolean plain = written.length() <= MOST_EXACT
                    && written.toLowerCase(Locale.ROOT).indexOf('e') < 0;
            return Optional.of(plain ? new BigDecimal(written) : BigDecimal.valueOf(Double.parseDouble(written)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether it is an integer for JSON Schema, as 1.0 is. */
    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }
}
