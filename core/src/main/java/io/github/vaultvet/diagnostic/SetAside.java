package io.github.vaultvet.diagnostic;

/**
 * What was found and is not reported, because the vault's people said so.
 *
 * @param suppressed findings that a comment in their note suppresses
 * @param old findings that the baseline knows
 * @param staleLines lines of the baseline that allow more than there is
 */
public record SetAside(int suppressed, int old, int staleLines) {

    public static final SetAside NOTHING = new SetAside(0, 0, 0);
}
