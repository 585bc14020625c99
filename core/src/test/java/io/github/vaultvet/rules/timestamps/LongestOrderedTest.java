package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LongestOrderedTest {

    @Test
    void prefersEarlyValues() {
        assertThat(LongestOrdered.of(new long[] {8, 17, 14, 36}).toString()).isEqualTo("{0, 1, 3}");
        assertThat(LongestOrdered.of(new long[] {}).isEmpty()).isTrue();
    }

    @Test
    void keepsAsManyAsASlowSearchDoes() {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            long[] values = random.longs(random.nextInt(12), 0, 6).toArray();
            BitSet kept = LongestOrdered.of(values);
            assertThat(kept.cardinality()).isEqualTo(longest(values));
            long last = Long.MIN_VALUE;
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                assertThat(values[i]).isGreaterThanOrEqualTo(last);
                last = values[i];
            }
        }
    }

    private static int longest(long[] values) {
        int[] lengths = new int[values.length];
        int longest = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                lengths[i] = values[j] <= values[i] ? Math.max(lengths[i], lengths[j]) : lengths[i];
            }
            longest = Math.max(longest, ++lengths[i]);
        }
        return longest;
    }

    @Test
    @Timeout(20)
    void isQuickOnManyValues() {
        assertThat(LongestOrdered.of(new Random(1).longs(500_000).toArray()).cardinality())
                .isPositive();
        long[] falling = new long[500_000];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = -i;
        }
        assertThat(LongestOrdered.of(falling).cardinality()).isOne();
    }
}
