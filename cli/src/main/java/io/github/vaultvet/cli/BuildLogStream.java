package io.github.vaultvet.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes on what goes into the log of a build service, which takes commands from it: in Azure Pipelines and GitHub
 * Actions wherever {@code ##[} or {@code ##vso[} stands, in the latter also where a line begins with {@code ::}. One
 * character of each is spelled in another way, which means the same to whoever reads the format.
 */
final class BuildLogStream extends FilterOutputStream {

    private final OutputSyntax syntax;
    private int hashes;
    private boolean lineBegins = true;
    private boolean afterColon;

    BuildLogStream(OutputStream out, OutputSyntax syntax) {
        super(out);
        this.syntax = syntax;
    }

    @Override
    public void write(int b) throws IOException {
        boolean bracket = hashes > 1 && (b == '[' || b == 'v' || b == 'V');
        boolean colons = afterColon && b == ':' && syntax != OutputSyntax.COMMANDS;
        if (bracket || colons) {
            out.write(syntax.spelled(b));
        } else {
            out.write(b);
        }
        hashes = b == '#' ? hashes + 1 : 0;
        afterColon = b == ':' && lineBegins;
        // What is no letter of ASCII might be a blank to the service.
        lineBegins = b == '\n' || b == '\r' || (lineBegins && (b <= ' ' || b >= 0x7f));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = offset; at < offset + length; at++) {
            write(bytes[at] & 0xff);
        }
    }
}
