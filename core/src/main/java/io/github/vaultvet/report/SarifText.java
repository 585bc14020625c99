package io.github.vaultvet.report;

/** Text in SARIF. */
final class SarifText {

    private SarifText() {}

    /**
     * A plain text message. Square brackets before a parenthesis would be a link to anywhere (SARIF 2.1.0, section
     * 3.11.6); in such a text, which is rare, all brackets are escaped as that section says.
     */
    static String plain(String text) {
        String visible = Escaper.console(text);
        return visible.contains("](")
                ? visible.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : visible;
    }
}
