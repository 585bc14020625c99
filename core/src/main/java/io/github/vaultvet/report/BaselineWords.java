package io.github.vaultvet.report;

/** What is said once a baseline has been written, without full stops. */
public final class BaselineWords {

    private BaselineWords() {}

    /** {@code Wrote vaultvet-baseline.tsv: 3 findings on 2 lines}. */
    public static String wrote(String shownName, int findings, int lines) {
        return "Wrote " + Escaper.console(shownName) + ": " + Count.of(findings, "finding") + " on "
                + Count.of(lines, "line");
    }

    /** What the baseline before allowed, as the end of that sentence; nothing if there was none. */
    public static String before(int findings) {
        return findings == 0 ? "" : "; before, it allowed " + Count.of(findings, "finding");
    }

    /** {@code Not taken in: 2 new findings}. */
    public static String leftOut(int findings) {
        return "Not taken in: " + Count.of(findings, "new finding");
    }
}
