package io.github.vaultvet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** The counter tells linear from quadratic, whoever does the work. */
class StepsTest {

    private static final int SIZE = 2000;

    private static double growth(Class<? extends IntConsumer> code) {
        IntConsumer work = new CountingLoader().measured(IntConsumer.class, code);
        work.accept(1);
        long small = Steps.of(() -> work.accept(SIZE));
        long large = Steps.of(() -> work.accept(2 * SIZE));
        assertThat(small).isGreaterThanOrEqualTo(SIZE);
        return (double) large / small;
    }

    @Test
    void work_in_proportion_doubles() {
        assertThat(growth(OneLoop.class)).isBetween(1.95, 2.05);
    }

    @Test
    void a_loop_in_a_loop_is_seen() {
        assertThat(growth(TwoLoops.class)).isGreaterThan(3.8);
    }

    @Test
    void recursion_is_seen() {
        assertThat(growth(CallsInALoop.class)).isGreaterThan(3.8);
    }

    @Test
    void copies_are_seen() {
        assertThat(growth(GrowingText.class)).isGreaterThan(3.8);
        assertThat(growth(CopiedArrays.class)).isGreaterThan(3.8);
    }

    @Test
    void searches_are_seen() {
        assertThat(growth(SearchedList.class)).isGreaterThan(3.8);
        assertThat(growth(SearchedText.class)).isGreaterThan(3.8);
    }

    /** Linear. */
    public static final class OneLoop implements IntConsumer {
        @Override
        public void accept(int size) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size; i++) {
                text.append("ab");
            }
        }
    }

    /** Quadratic by itself. */
    public static final class TwoLoops implements IntConsumer {
        private long sum;

        @Override
        public void accept(int size) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    sum += j;
                }
            }
            assertThat(sum).isNotNegative();
        }
    }

    /** Quadratic in calls. */
    public static final class CallsInALoop implements IntConsumer {
        @Override
        public void accept(int size) {
            for (int i = 0; i < size; i++) {
                down(i % 500 * (size / SIZE));
            }
        }

        private static int down(int depth) {
            return depth <= 0 ? 0 : 1 + down(depth - 1);
        }
    }

    /** Quadratic in characters that Java copies. */
    public static final class GrowingText implements IntConsumer {
        @Override
        public void accept(int size) {
            String text = "";
            for (int i = 0; i < size; i++) {
                text += "x";
            }
            assertThat(text.length()).isEqualTo(size);
        }
    }

    /** Quadratic in new arrays. */
    public static final class CopiedArrays implements IntConsumer {
        private byte[] kept = {};

        @Override
        public void accept(int size) {
            for (int i = 0; i < size; i++) {
                kept = new byte[i];
                kept = kept.clone();
            }
        }
    }

    /** Quadratic in what Java compares. */
    public static final class SearchedList implements IntConsumer {
        @Override
        public void accept(int size) {
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (!seen.contains(i)) {
                    seen.add(i);
                }
            }
        }
    }

    /** Quadratic in what Java looks at. */
    public static final class SearchedText implements IntConsumer {
        private int found;

        @Override
        public void accept(int size) {
            String text = "[".repeat(size);
            for (int i = 0; i < size; i++) {
                found += text.indexOf(']', i);
            }
            assertThat(found).isNegative();
        }
    }
}
