package io.github.vaultvet.growth;

import io.github.vaultvet.markdown.HostileMarkdown.Family;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Canvases, bases and configurations of twice the length take twice the steps (M2). */
class FileGrowthTest {

    /**
     * Makes 1800 and 3600 short keys of an object. Jackson makes more room for them at any moment, by its random seed, when
     * there are between a half and four fifths of 2048 or 4096.
     */
    private static final int SIZE = 12_600;

    private static final CountingLoader LOADER = new CountingLoader();

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> SCANNING = LOADER.measured(BiConsumer.class, Scanning.class);

    @SuppressWarnings("unchecked")
    private static final BiConsumer<String, byte[]> CONFIGURING = LOADER.measured(BiConsumer.class, Configuring.class);

    static List<Family> canvases() {
        return List.of(
                listed(
                        "cards of text",
                        "{\"nodes\":[",
                        "{\"id\":\"%d\",\"type\":\"text\",\"text\":\"[[a]]\"},",
                        "{}]}"),
                listed(
                        "cards of files",
                        "{\"nodes\":[",
                        "{\"id\":\"%d\",\"type\":\"file\",\"file\":\"a.md\"},",
                        "{}]}"),
                listed("same cards", "{\"nodes\":[", "{\"id\":\"a\",\"type\":\"text\",\"text\":\"#\"},", "{}]}"),
                listed("edges", "{\"edges\":[", "{\"id\":\"%d\",\"fromNode\":\"a\",\"toNode\":\"b\"},", "{}]}"),
                listed("open arrays", "{\"nodes\":", "[", ""),
                listed("open objects", "", "{\"a\":", ""),
                listed("keys", "{", "\"%d\":1,", "\"a\":1}"),
                listed("one card's links", "{\"nodes\":[{\"type\":\"text\",\"text\":\"", "[[a\\n]] [[b]] ", "\"}]}"),
                listed("one card's escapes", "{\"nodes\":[{\"type\":\"text\",\"text\":\"", "\\u005b[a]] ", "\"}]}"),
                listed("one card's backslashes", "{\"nodes\":[{\"type\":\"text\",\"text\":\"", "\\\\", "\"}]}"),
                listed("digits", "{\"nodes\":", "9", "}"),
                listed("blanks", "{", " \n", "}"));
    }

    static List<Family> bases() {
        return List.of(
                listed("views", "views:\n", "  - type: table\n    name: v%d\n", ""),
                listed("same views", "views:\n", "  - type: table\n    name: v\n", ""),
                listed("filters", "filters:\n  and:\n", "    - 'file.name == \"%d\"'\n", ""),
                listed("links in filters", "filters:\n  and:\n", "    - 'a == [[b%d]]'\n", ""),
                listed("folders in filters", "filters:\n  and:\n", "    - 'file.inFolder(\"f%d\")'\n", ""),
                listed("one long filter", "filters: '", "a == \"b\" && ", "c'"),
                listed("parentheses", "filters: '", "(", "'"),
                listed("closed parentheses", "filters: '", "f(a)", "'"),
                listed("brackets", "filters: '", "[[", "'"),
                listed("formulas", "formulas:\n", "  f%d: 'formula.a + 1'\n", ""),
                listed("slashes", "filters: '", "/ ", "'"),
                listed("quotes", "filters: '", "\"\\\" ", "'"));
    }

    static List<Family> configurations() {
        return List.of(
                listed("excluded files", "exclude:\n", "  - f%d/**\n", ""),
                listed("stars", "exclude:\n  - '", "*", "'\n"),
                listed("braces", "exclude:\n", "  - '{a,b,c}%d'\n", ""),
                listed("planned", "planned:\n", "  - Not yet %d\n", ""),
                listed("unknown rules", "rules:\n", "  nope%d: off\n", ""),
                listed("almost known rules", "rules:\n", "  broken-lin%d: off\n", ""),
                listed("unknown keys", "", "exclud%d: []\n", ""),
                listed("overrides", "overrides:\n", "  - files: f%d/**\n    rules:\n      broken-link: off\n", ""),
                listed("wrong overrides", "overrides:\n", "  - file: f%d\n", ""),
                schemas("schemas", "files: f%d/**"),
                schemas("schemas of one pattern", "files: f/**"),
                schemas("schemas with exceptions", "except: f%d"),
                schemas("schemas for properties", "property: {p%d: [a, b]}"),
                schemas("schemas for tags", "tag: f/%d"),
                schemas("unknown keys of schemas", "fles: f%d"),
                listed("required properties", "schemas:\n  - files: '**'\n    required:\n", "      - p%d\n", ""),
                listed("properties", "schemas:\n  - files: '**'\n    properties:\n", "      p%d: text\n", ""));
    }

    /** Long ones, since there may not be many. */
    private static Family schemas(String name, String notes) {
        return listed(name, "schemas:\n", "  - " + notes + "\n    unique: [" + "some, ".repeat(20) + "p%d]\n", "");
    }

    private static Family listed(String name, String before, String item, String after) {
        return new Family(
                name,
                n -> before
                        + IntStream.range(0, n / item.length())
                                .mapToObj(i -> item.replace("%d", Integer.toString(10_000 + i)))
                                .collect(Collectors.joining())
                        + after);
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void canvases_are_read_in_proportion(Family family) {
        assertLinear(SCANNING, "file.canvas", family);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void bases_are_read_in_proportion(Family family) {
        assertLinear(SCANNING, "file.base", family);
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void configurations_are_read_in_proportion(Family family) {
        assertLinear(CONFIGURING, "vaultvet.yaml", family);
    }

    private static void assertLinear(BiConsumer<String, byte[]> work, String name, Family family) {
        Growth.of(family.ofSize(SIZE), family.ofSize(2 * SIZE), bytes -> work.accept(name, bytes))
                .assertLinear(name + " of " + family);
    }
}
