package io.github.vaultvet.maven;

import org.apache.maven.plugins.annotations.Parameter;

/** A report in a file, as the configuration asks for it. */
public final class Output {

    /** One of the formats of <code>vaultvet check</code>. */
    @Parameter(required = true)
    private String format = "";

    /** The file, seen from the project's folder. */
    @Parameter(required = true)
    private String file = "";

    /** Takes the short form {@code format=file}, in which a property names it. */
    public void set(String text) {
        int equals = text.indexOf('=');
        format = equals < 0 ? text : text.substring(0, equals).trim();
        file = equals < 0 ? "" : text.substring(equals + 1).trim();
    }

    String format() {
        return format;
    }

    String file() {
        return file;
    }
}
