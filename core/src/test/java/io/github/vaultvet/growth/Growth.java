package io.github.vaultvet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How the steps of some work grow when its input doubles. */
final class Growth {

    /** What sorting and looking up in trees may add to a doubling, and what a small input has that is not its own. */
    private static final double SLACK = 1.1;

    private static final boolean SHOWN = Boolean.getBoolean("vaultvet.growth.show");

    private final long smallSize;
    private final long largeSize;
    private final long small;
    private final long large;

    private Growth(long smallSize, long small, long largeSize, long large) {
        this.smallSize = smallSize;
        this.small = small;
        this.largeSize = largeSize;
        this.large = large;
    }

    /** The growth of work on texts of which one is about twice as long as the other. */
    static Growth of(String small, String large, Consumer<byte[]> work) {
        byte[] first = small.getBytes(StandardCharsets.UTF_8);
        byte[] second = large.getBytes(StandardCharsets.UTF_8);
        return of(first.length, () -> () -> work.accept(first), second.length, () -> () -> work.accept(second));
    }

    /** The growth of work that is prepared before it is measured. */
    static Growth of(long smallSize, Supplier<Runnable> small, long largeSize, Supplier<Runnable> large) {
        Runnable warmUp = small.get();
        // Loads classes, whose first use is no work on the input.
        warmUp.run();
        return new Growth(smallSize, Steps.of(small.get()), largeSize, Steps.of(large.get()));
    }

    /** Fails if the steps grow faster than the input. */
    void assertLinear(String what) {
        double input = (double) largeSize / smallSize;
        double steps = (double) large / small;
        String shown = String.format(
                Locale.ROOT,
                "%s: %d bytes %d steps, %d bytes %d steps, times %.2f",
                what,
                smallSize,
                small,
                largeSize,
                large,
                steps);
        if (SHOWN) {
            System.out.println("GROWTH " + shown);
        }
        assertThat(steps).as(shown).isLessThanOrEqualTo(SLACK * input);
    }
}
