package io.github.vaultvet.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program's entry: streams and exit code of the process. */
public final class Main {

    private static final int BUFFER = 1 << 16;
    /** Set by the launcher when it makes the start-up archive: the folder to rehearse in. */
    private static final String REHEARSAL = "vaultvet.rehearsal";

    private Main() {}

    public static void main(String[] arguments) {
        // picocli would load java.time and java.sql for types that no option has: a tenth of a start.
        System.setProperty("picocli.converters.excludes", "java[.](time|sql)[.].*");
        String rehearsal = System.getProperty(REHEARSAL);
        if (rehearsal != null) {
            new Rehearsal(Path.of(rehearsal).toAbsolutePath(), System.getenv()).run();
            System.exit(0);
        }
        // System.out would write question marks under LANG=C and swallow every failure.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                // Of a pipe, the bare stream reads no given number of bytes.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                out,
                err,
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Terminals.detect());
        System.exit(new Program(surroundings).run(arguments));
    }
}
