package io.github.vaultvet.vault;

import java.util.Locale;
import java.util.Set;

/** Tells a web address from a path (spec R2.8, R2.19). */
final class WebAddress {

    /** The endings of most addresses; left out are those that are also endings of file names, such as {@code md}. */
    private static final Set<String> TOP_LEVEL_DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "info", "biz", "io", "dev", "app", "ai", "co", "me", "tv", "gg", "eu",
            "uk", "de", "fr", "it", "es", "pt", "nl", "be", "ch", "at", "se", "no", "dk", "fi", "cz", "sk", "hu", "ro",
            "ru", "ua", "tr", "gr", "ie", "us", "ca", "mx", "br", "ar", "au", "nz", "jp", "cn", "tw", "hk", "kr", "in");

    private WebAddress() {}

    /** Whether it can be nothing but an address, or holds one: {@code https://…}, {@code www.…}, {@code //host}. */
    static boolean isCertain(String target) {
        return target.contains("://")
                || target.startsWith("//")
                || target.regionMatches(true, 0, "www.", 0, 4)
                || target.regionMatches(true, 0, "mailto:", 0, 7);
    }

    /** The host that a path begins with, as in {@code example.com/page}; empty if its first segment is no host. */
    static String host(String target) {
        int slash = target.indexOf('/');
        if (slash <= 0) {
            return "";
        }
        String host = target.substring(0, slash).toLowerCase(Locale.ROOT);
        int dot = host.lastIndexOf('.');
        boolean known = dot > 0 && TOP_LEVEL_DOMAINS.contains(host.substring(dot + 1));
        return known && isPlain(host) && !host.contains("..") ? host : "";
    }

    private static boolean isPlain(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && c != '-' && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }
}
