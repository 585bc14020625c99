package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Runs programs in turn, round after round, so that a busy minute of the machine hits all of them, and compares medians.
 * Ratios are medians of the ratios within each round.
 */
record Comparison(String title, List<TimedProgram> programs, int rounds) {

    /** What bash can tell from nothing, in seconds. */
    private static final double LEAST = 0.001;

    Comparison {
        programs = List.copyOf(programs);
        if (rounds < 1) {
            throw new IllegalArgumentException("not a number of rounds: " + rounds);
        }
    }

    /** A Markdown table; each ratio is the share that the first program's CPU time has of the row's. */
    String shares(String first) throws IOException {
        return table(first + "'s CPU / its CPU", (its, firsts) -> firsts / its);
    }

    /** A Markdown table; each ratio says how many times the first program's CPU time the row's is. */
    String multiples(String first) throws IOException {
        return table("its CPU / " + first + "'s CPU", (its, firsts) -> its / firsts);
    }

    private String table(String column, DoubleBinaryOperator ratio) throws IOException {
        for (TimedProgram program : programs) {
            program.measure(); // Not counted: fills the system's file cache and the start-up archive.
        }
        List<List<Measurement>> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < programs.size(); i++) {
                if (round == 0) {
                    all.add(new ArrayList<>());
                }
                all.get(i).add(programs.get(i).measure());
            }
        }
        StringBuilder text = new StringBuilder("\n### ").append(title).append("\n\n");
        text.append("| program | CPU s | wall s | peak MiB | ").append(column).append(" |\n|---|---|---|---|---|\n");
        for (int i = 0; i < programs.size(); i++) {
            row(text, programs.get(i).name(), all.get(i), ratios(all.get(i), all.get(0), ratio));
        }
        return text.toString();
    }

    private static List<Double> ratios(List<Measurement> its, List<Measurement> first, DoubleBinaryOperator ratio) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < its.size(); round++) {
            ratios.add(ratio.applyAsDouble(
                    Math.max(LEAST, its.get(round).cpu()),
                    Math.max(LEAST, first.get(round).cpu())));
        }
        return ratios;
    }

    private static void row(StringBuilder text, String name, List<Measurement> its, List<Double> ratios) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %.2f |%n",
                name,
                median(its, Measurement::cpu),
                median(its, Measurement::wall),
                median(its, Measurement::peak),
                median(ratios, Double::doubleValue)));
    }

    private static <T> double median(List<T> values, ToDoubleFunction<T> number) {
        double[] sorted = values.stream().mapToDouble(number).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
