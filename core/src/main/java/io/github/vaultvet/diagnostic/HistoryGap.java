package io.github.vaultvet.diagnostic;

/** Why not all is known of what Git could tell about the past of a vault. */
public enum HistoryGap {
    /** The clone holds the newest commits only. */
    SHALLOW("shallow", "the clone is shallow"),
    /** The clone leaves out content, and what it left out is not fetched. */
    PARTIAL("partial", "the clone is partial"),
    /** There are more commits or changes than are read. */
    CUT("cut", "only the newest commits were read"),
    /** Git gave up before the end. */
    BROKEN("broken", "Git could not read it to the end"),
    /** Git has waited for something for ever. */
    SILENT("silent", "Git does not answer"),
    /** Git has taken so much memory that it was stopped. */
    GREEDY("greedy", "Git needs too much memory");

    private final String word;
    private final String sentence;

    HistoryGap(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Its name in JSON. */
    public String word() {
        return word;
    }

    /** In words for people. */
    public String sentence() {
        return sentence;
    }
}
