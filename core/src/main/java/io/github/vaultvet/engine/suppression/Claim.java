package io.github.vaultvet.engine.suppression;

/** What one comment says about one family of rules, or about all rules, and whether that made any difference. */
final class Claim {

    /** Stands for all rules; no rule is called so. */
    static final String ALL = "*";

    private final String family;
    private final String name;
    private boolean used;

    /**
     * @param family of rules, or {@link #ALL}
     * @param name as written
     */
    Claim(String family, String name) {
        this.family = family;
        this.name = name;
    }

    String family() {
        return family;
    }

    String name() {
        return name;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }
}
