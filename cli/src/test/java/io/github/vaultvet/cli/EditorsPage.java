package io.github.vaultvet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the page about editors tells its readers to copy. */
final class EditorsPage {

    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("src/site/markdown/editors.md");

    private EditorsPage() {}

    /** The fenced block behind the mark with this name. */
    static String snippet(String name) throws IOException {
        String page = Files.readString(PAGE);
        int mark = page.indexOf("<!-- snippet:" + name + " -->\n```");
        if (mark < 0) {
            throw new IllegalStateException("no snippet " + name + " in " + PAGE);
        }
        int start = page.indexOf('\n', page.indexOf("```", mark)) + 1;
        return page.substring(start, page.indexOf("\n```", start) + 1);
    }
}
