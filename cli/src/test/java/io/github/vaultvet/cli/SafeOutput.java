package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.Visibility;

/** What output must not hold, whoever reads it. */
final class SafeOutput {

    private static final int AROUND = 40;

    private SafeOutput() {}

    /** Nothing in it steers a terminal or deceives the eye. */
    static void assertPlain(String output) {
        int at = 0;
        while (at < output.length()) {
            int codePoint = output.codePointAt(at);
            if (codePoint != '\n' && !Visibility.isPlain(codePoint)) {
                String around = output.substring(Math.max(0, at - AROUND), Math.min(output.length(), at + AROUND));
                throw new AssertionError("U+" + Integer.toHexString(codePoint) + " in " + around);
            }
            at += Character.charCount(codePoint);
        }
    }

    /** No line of it is a command for GitHub Actions or Azure Pipelines. */
    static void assertNoCommands(String output) {
        assertThat(output.lines().filter(line -> line.stripLeading().startsWith("::")))
                .isEmpty();
        assertThat(output).doesNotContain("##[").doesNotContainIgnoringCase("##vso[");
    }
}
