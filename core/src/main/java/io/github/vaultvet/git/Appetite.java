package io.github.vaultvet.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a program has taken for itself, where the system is Linux. */
final class Appetite {

    private static final long LARGEST_KIB = 1 << 20;

    /** Without the files that it looks at as memory, which the system can take back. */
    private static final String TAKEN = "RssAnon:";

    private Appetite() {}

    /** Whether it is more than Git needs for the largest repositories; false where the system does not tell. */
    static boolean isTooLarge(Process process) {
        try {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            // The names of programs may be of any bytes.
            for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith(TAKEN)) {
                    return Long.parseLong(line.replaceAll("\\D", "")) > LARGEST_KIB;
                }
            }
            return false;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
