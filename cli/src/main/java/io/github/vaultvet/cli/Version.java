package io.github.vaultvet.cli;

/** The version of this program. */
final class Version {

    private Version() {}

    /** As the jar says; {@code development} outside of a jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
