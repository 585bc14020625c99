package io.github.vaultvet.report;

import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;

/**
 * Where a report comes from, for formats that other programs read.
 *
 * @param version the program's version
 * @param folder the vault's folder, seen from where the reader of the report looks for files; empty if it is the same
 */
public record ReportOrigin(String version, String folder) {

    static final String TOOL = "vaultvet";
    static final String HOME = "https://github.com/vaultvet/vaultvet";

    private static final String HEX = "0123456789ABCDEF";

    /** A file of the vault as the reader finds it. */
    String path(VaultPath path) {
        return folder.isEmpty() ? path.value() : folder + "/" + path.value();
    }

    /** The same as a relative reference (RFC 3986, section 4.2): all but the plainest characters are encoded. */
    String uri(VaultPath path) {
        String text = path(path);
        StringBuilder uri = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return uri.toString();
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "/-._~".indexOf(b) >= 0;
    }
}
