package io.github.vaultvet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How the steps of some work grow with the repetitions in its text. */
final class RepeatedSteps {

    /** What looking up in trees may add to a doubling. */
    private static final double SLACK = 1.1;

    /**
     * Whether the last of many marks opens or closes may depend on how many there are, and with it how often the text
     * behind them is read. Of so many numbers in a row the one with the most work counts.
     */
    private static final int PERIOD = 12;

    /** A limit, or another way of reading that is chosen by size, is passed in one doubling; what grows does so in all. */
    private static final int DOUBLINGS = 3;

    private final Repetition repetition;
    private final Consumer<byte[]> work;

    RepeatedSteps(Repetition repetition, Consumer<byte[]> work) {
        this.repetition = repetition;
        this.work = work;
    }

    /** Fails if there are more steps for each byte whenever a text of this size is doubled. */
    void assertLinear(String what, int size) {
        int times = repetition.timesFor(size);
        // Loads classes, whose first use is no work on the input.
        stepsPerByte(times);
        if (stepsPerByte(2 * times) <= SLACK * stepsPerByte(times)) {
            return;
        }
        List<Double> seen = new ArrayList<>(List.of(mostStepsPerByte(times)));
        for (int doubling = 1; doubling <= DOUBLINGS; doubling++) {
            double before = seen.get(doubling - 1);
            seen.add(mostStepsPerByte(times << doubling));
            if (seen.get(doubling) <= SLACK * before) {
                return;
            }
        }
        assertThat(seen).as("%s, steps for each byte of %s", what, repetition).isEmpty();
    }

    private double mostStepsPerByte(int times) {
        return IntStream.range(0, PERIOD)
                .mapToDouble(i -> stepsPerByte(times + i))
                .max()
                .orElseThrow();
    }

    private double stepsPerByte(int times) {
        byte[] text = repetition.times(times).getBytes(StandardCharsets.UTF_8);
        return (double) Steps.of(() -> work.accept(text)) / text.length;
    }
}
