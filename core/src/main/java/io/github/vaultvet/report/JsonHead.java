package io.github.vaultvet.report;

import io.github.vaultvet.json.JsonOutput;

/** The beginning of each report that is one JSON document. */
final class JsonHead {

    private static final int SCHEMA_VERSION = 1;

    private JsonHead() {}

    /**
     * Opens the document.
     *
     * @param version the program's version
     */
    static void write(String version, JsonOutput json) {
        json.startObject().field("schemaVersion", SCHEMA_VERSION);
        json.startObject("tool")
                .field("name", ReportOrigin.TOOL)
                .field("version", version)
                .endObject();
    }
}
