package io.github.vaultvet.diagnostic;

/** Whether a fix may be applied without a person looking at it. */
public enum Safety {
    /** The repair is certain: what the note means stays the same, or only what was broken changes. */
    SAFE,
    /** The repair is likely; a person decides. */
    SUGGESTED
}
