package io.github.vaultvet.benchmarks;

import java.util.SplittableRandom;

/** The text of one note of a synthetic vault: paragraphs with links and stamps, headings, a list, a table, a code block. */
final class SyntheticNote {

    private static final int WORDS_PER_PARAGRAPH = 42;

    private final SyntheticVault vault;
    private final SyntheticNames names;
    private final int number;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private int seconds;

    SyntheticNote(SyntheticVault vault, SyntheticNames names, int number) {
        this.vault = vault;
        this.names = names;
        this.number = number;
        this.random = new SplittableRandom(vault.seed() * 31 + number);
    }

    String text() {
        String title = SyntheticNames.words(random, 3, ' ');
        text.append("---\ntitle: ")
                .append(title)
                .append("\nvideoId: ")
                .append(videoId())
                .append("\n---\n\nFrom: [[");
        text.append(names.channel(number / SyntheticVault.NOTES_PER_CHANNEL)).append("]] <br/>\n\n");
        if (vault.paragraphs() == 0) {
            text.append("[[").append(existing()).append("]] [[").append(unwritten()).append('_').append(number / 3).append("]]");
        } else {
            link();
        }
        text.append('\n');
        for (int paragraph = 0; paragraph < vault.paragraphs(); paragraph++) {
            block(paragraph);
        }
        return text.toString();
    }

    private String videoId() {
        return String.format("v%010d", number);
    }

    private void block(int paragraph) {
        switch (paragraph % 8) {
            case 0 ->
                text.append("\n## ")
                        .append(SyntheticNames.words(random, 3, ' '))
                        .append('\n');
            case 5 -> list();
            case 6 -> table();
            case 7 ->
                text.append("\n```text\n[[not a link]] ")
                        .append(SyntheticNames.words(random, 8, ' '))
                        .append("\n```\n");
            default -> {}
        }
        text.append('\n');
        sentence();
        link();
        sentence();
        stamp();
        text.append('\n');
    }

    private void sentence() {
        text.append(SyntheticNames.words(random, WORDS_PER_PARAGRAPH / 2, ' ')).append(". ");
    }

    private void list() {
        text.append('\n');
        for (int item = 0; item < 3; item++) {
            text.append("- **").append(SyntheticNames.words(random, 2, ' ')).append("**: ");
            link();
            stamp();
            text.append('\n');
        }
    }

    private void table() {
        text.append("\n| ").append(SyntheticNames.words(random, 1, ' ')).append(" | see |\n|---|---|\n");
        for (int row = 0; row < 3; row++) {
            text.append("| ").append(SyntheticNames.words(random, 4, ' ')).append(" | [[");
            text.append(target())
                    .append("\\|")
                    .append(SyntheticNames.words(random, 2, ' '))
                    .append("]] |\n");
        }
    }

    private void link() {
        text.append("[[")
                .append(target())
                .append(" | ")
                .append(SyntheticNames.words(random, 2, ' '))
                .append("]] ");
    }

    private String target() {
        return random.nextInt(SyntheticVault.MISSING_EVERY) == 0 ? unwritten() : existing();
    }

    private String unwritten() {
        return "unwritten_" + SyntheticNames.words(random, 3, '_');
    }

    private String existing() {
        int note = random.nextInt(vault.notes());
        return note % SyntheticVault.NOTES_PER_CHANNEL == 0
                ? names.channel(note / SyntheticVault.NOTES_PER_CHANNEL)
                : names.note(note);
    }

    private void stamp() {
        seconds += random.nextInt(90);
        String clock = String.format("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        text.append("<a class=\"yt-timestamp\" data-t=\"")
                .append(clock)
                .append("\">[")
                .append(clock)
                .append("]</a> ");
    }
}
