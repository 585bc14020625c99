package io.github.vaultvet.rules.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongestOrderedTest {

    @Test
    void prefersEarlyValues() {
        assertThat(new LongestOrdered(new long[] {8, 17, 14, 36}, true)
                        .indices()
                        .toString())
                .isEqualTo("{0, 1, 3}");
        assertThat(new LongestOrdered(new long[] {}, true).indices().isEmpty()).isTrue();
    }

    @Test
    void keepsAsManyAsASlowSearchDoes() {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            long[] values = random.longs(random.nextInt(12), 0, 6).toArray();
            BitSet kept = new LongestOrdered(values, true).indices();
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
    void canLeaveOutRepeats() {
        assertThat(new LongestOrdered(new long[] {3, 3, 4, 4, 2}, false)
                        .indices()
                        .toString())
                .isEqualTo("{0, 2}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void looksAtEachValueLogarithmicallyOften(int count) {
        long allowed = 3L * count * (32 - Integer.numberOfLeadingZeros(count));
        for (long[] values : List.of(
                new Random(count).longs(count).toArray(),
                LongStream.range(0, count).toArray(),
                LongStream.range(0, count).map(value -> -value).toArray(),
                LongStream.range(0, count).map(value -> value % 37).toArray(),
                new long[count])) {
            LongestOrdered ordered = new LongestOrdered(values, true);
            assertThat(ordered.indices().cardinality()).isPositive();
            assertThat(ordered.steps()).isBetween((long) count - 1, allowed);
        }
    }

    @Test
    @Timeout(20)
    void isQuickOnManyValues() {
        assertThat(new LongestOrdered(new Random(1).longs(500_000).toArray(), true)
                        .indices()
                        .cardinality())
                .isPositive();
        long[] falling = new long[500_000];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = -i;
        }
        assertThat(new LongestOrdered(falling, true).indices().cardinality()).isOne();
    }
}
