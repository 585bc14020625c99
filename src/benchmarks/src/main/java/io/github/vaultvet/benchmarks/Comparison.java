package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Runs programs in turn, round after round, so that a busy minute of the machine hits all of them, and compares medians.
 * Ratios are medians of the ratios within each round.
 */
record Comparison(String vault, List<TimedProgram> programs, int rounds) {

    Comparison {
        programs = List.copyOf(programs);
        if (rounds < 1) {
            throw new IllegalArgumentException("not a number of rounds: " + rounds);
        }
    }

    /** A Markdown table; each ratio says how often the first program's CPU time fits into the row's. */
    String table() throws IOException {
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
        StringBuilder text = new StringBuilder("\n### ").append(vault).append("\n\n");
        text.append("| program | CPU s | wall s | peak MiB | vaultvet's CPU / its CPU |\n|---|---|---|---|---|\n");
        for (int i = 0; i < programs.size(); i++) {
            row(text, programs.get(i).name(), all.get(i), all.get(0));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, List<Measurement> its, List<Measurement> first) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < its.size(); round++) {
            ratios.add(first.get(round).cpu() / Math.max(0.001, its.get(round).cpu()));
        }
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
