package io.github.vaultvet.acceptance;

import io.github.vaultvet.fixture.PeerCase;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what another project's tests expect ({@code expect.json}) and asks vaultvet the same. */
final class PeerExpectations {

    private final String peer;
    private final Path folder;
    private final Map<String, PeerVault> vaults = new HashMap<>();
    private final List<PeerCase> cases = new ArrayList<>();

    private PeerExpectations(String peer, Path folder) {
        this.peer = peer;
        this.folder = folder;
    }

    /** All cases with both answers; behaviour and reason are left empty. */
    static List<PeerCase> of(String peer, Path folder) throws IOException {
        PeerExpectations expectations = new PeerExpectations(peer, folder);
        for (JsonValue entry : entries(folder)) {
            if (entry.member("links").isPresent()) {
                expectations.vault(entry);
            } else {
                expectations.link(text(entry, "vault"), entry);
            }
        }
        return expectations.cases;
    }

    /** The cards of the one canvas that show a file. */
    static List<PeerCase> ofCanvas(Path folder, PeerVault vault) throws IOException {
        List<PeerCase> cases = new ArrayList<>();
        for (JsonValue card : entries(folder)) {
            Optional<String> file = card.member("file").flatMap(JsonValue::text);
            if (file.isPresent()) {
                String id = "jsoncanvas sample.canvas " + text(card, "id");
                cases.add(new PeerCase(id, "", file.get(), vault.targetOf("sample.canvas", file.get()), ""));
            }
        }
        return cases;
    }

    private static List<JsonValue> entries(Path folder) throws IOException {
        return JsonReader.read(Files.readAllBytes(folder.resolve("expect.json")), JsonLimits.SETTINGS)
                .root()
                .flatMap(root -> root.member("cases"))
                .orElseThrow()
                .elements();
    }

    private void vault(JsonValue entry) {
        String name = text(entry, "vault");
        List<JsonValue> links = entry.member("links").orElseThrow().elements();
        List<String> places = new ArrayList<>();
        for (JsonValue link : links) {
            link(name, link);
            places.add(text(link, "file") + ":" + line(link));
        }
        boolean complete = entry.member("only_these_findings")
                .filter(value -> value instanceof JsonValue.Truth truth && truth.value())
                .isPresent();
        if (links.isEmpty() || complete) {
            add(name + " elsewhere", "no finding", open(name).findingsBeside(places));
        }
    }

    private void link(String vault, JsonValue link) {
        String file = text(link, "file");
        int line = line(link);
        String expected = expected(file, link);
        String place = file + ":" + line;
        if (link.member("link").isEmpty()) {
            add(vault + " " + place, expected, open(vault).findingsAt(place));
            return;
        }
        String ours = open(vault).outcome(file, line, text(link, "link"));
        add(vault + " " + place + ordinal(vault + " " + place), expected, ours);
    }

    private void add(String name, String expected, String ours) {
        cases.add(new PeerCase(id(name), "", expected, ours, ""));
    }

    private String id(String name) {
        return peer + " " + name.replace("testdata/input/", "");
    }

    private PeerVault open(String vault) {
        return vaults.computeIfAbsent(vault, name -> new PeerVault(folder.resolve(name)));
    }

    /** Several links of one line are told apart by a letter. */
    private String ordinal(String place) {
        long before =
                cases.stream().filter(known -> known.id().startsWith(id(place))).count();
        return before == 0 ? "" : Character.toString((char) ('a' + before));
    }

    private static String expected(String file, JsonValue link) {
        if (link.member("expected_any").isPresent()) {
            return "one of "
                    + String.join(
                            ", ",
                            link.member("expected_any").get().elements().stream()
                                    .map(value -> value.text().orElseThrow())
                                    .toList());
        }
        String word = text(link, "expected");
        if (word.equals("resolved")) {
            return resolved(file, text(link, "dest"));
        }
        return word.startsWith("unresolved") ? "missing" : word.replace("duplicate block id", "duplicate-block-id");
    }

    /** A destination relative to a note, without its fragment, as a path from the root. */
    private static String resolved(String file, String destination) {
        int hash = destination.indexOf('#');
        String path = URLDecoder.decode(
                (hash < 0 ? destination : destination.substring(0, hash)).replace("+", "%2B"), StandardCharsets.UTF_8);
        return Path.of("/", file).resolveSibling(path).normalize().toString().substring(1);
    }

    private static int line(JsonValue link) {
        return Integer.parseInt(((JsonValue.Numeral) link.member("line").orElseThrow()).digits());
    }

    private static String text(JsonValue value, String name) {
        return value.member(name).flatMap(JsonValue::text).orElseThrow();
    }
}
