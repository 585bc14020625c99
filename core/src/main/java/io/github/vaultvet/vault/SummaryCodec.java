package io.github.vaultvet.vault;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of a note, as bytes; its path is not among them. */
public final class SummaryCodec {

    private static final SideLink.Kind[] SIDES = SideLink.Kind.values();
    /** Why links are not checked; known by their numbers. */
    private static final List<String> REASONS = reasons();

    private SummaryCodec() {}

    private static List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (Zone.Kind kind : Zone.Kind.values()) {
            reasons.add(kind.words());
        }
        reasons.add(LinkTally.IN_TEMPLATE);
        return reasons;
    }

    public static void write(NoteSummary summary, BinaryWriter out) {
        out.flag(summary.drawing());
        summary.outline().write(out);
        write(summary.tally(), out);
        paths(summary.references().links(), out);
        paths(summary.references().mentions(), out);
        write(summary.schemaFacts(), out);
    }

    public static NoteSummary read(VaultPath path, BinaryReader in) {
        boolean drawing = in.flag();
        Outline outline = Outline.read(in);
        LinkTally tally = readTally(in);
        List<VaultPath> links = readPaths(in);
        List<VaultPath> mentions = readPaths(in);
        References references =
                links.isEmpty() && mentions.isEmpty() ? References.NONE : new References(links, mentions);
        return new NoteSummary(path, outline, drawing, tally, references, readSchemaFacts(in));
    }

    private static void write(LinkTally tally, BinaryWriter out) {
        out.number(tally.links()).number(tally.timestamps()).number(tally.bytes());
        out.number(tally.notChecked().size());
        tally.notChecked()
                .forEach((reason, count) -> out.number(REASONS.indexOf(reason)).number(count));
        KeptLinks.write(tally.unsettled(), out);
        out.number(tally.sideLinks().size());
        for (SideLink side : tally.sideLinks()) {
            out.choice(side.kind()).text(side.vaultName());
            LinkCodec.write(side.link(), out);
        }
    }

    private static LinkTally readTally(BinaryReader in) {
        int links = in.number();
        int timestamps = in.number();
        int bytes = in.number();
        Map<String, Integer> notChecked = readCounts(in);
        List<UnsettledLink> unsettled = KeptLinks.read(in);
        int sideCount = in.count();
        List<SideLink> sides = sideCount == 0 ? List.of() : new ArrayList<>(sideCount);
        for (int i = 0; i < sideCount; i++) {
            sides.add(new SideLink(SIDES[in.number()], in.text(), LinkCodec.read(in)));
        }
        return new LinkTally(unsettled, sides, links, notChecked, timestamps, bytes);
    }

    private static Map<String, Integer> readCounts(BinaryReader in) {
        int count = in.count();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(REASONS.get(in.number()), in.number());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < count; i++) {
            counts.put(REASONS.get(in.number()), in.number());
        }
        return counts;
    }

    private static void paths(List<VaultPath> paths, BinaryWriter out) {
        out.number(paths.size());
        for (VaultPath path : paths) {
            out.text(path.value());
        }
    }

    private static List<VaultPath> readPaths(BinaryReader in) {
        int count = in.count();
        List<VaultPath> paths = count == 0 ? List.of() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            paths.add(VaultPath.of(in.text()));
        }
        return paths;
    }

    private static void write(SchemaFacts facts, BinaryWriter out) {
        out.number(facts.uniqueValues().size());
        for (SchemaFacts.UniqueValue value : facts.uniqueValues()) {
            out.number(value.schema()).text(value.property()).text(value.value());
            PlaceCodec.write(value.place(), out);
        }
        out.number(facts.expectedLinks().size());
        for (SchemaFacts.ExpectedLink link : facts.expectedLinks()) {
            out.text(link.from().value());
            PlaceCodec.write(link.place(), out);
        }
    }

    private static SchemaFacts readSchemaFacts(BinaryReader in) {
        int valueCount = in.count();
        List<SchemaFacts.UniqueValue> values = new ArrayList<>(0);
        for (int i = 0; i < valueCount; i++) {
            values.add(new SchemaFacts.UniqueValue(in.number(), in.text(), in.text(), PlaceCodec.read(in)));
        }
        int linkCount = in.count();
        List<SchemaFacts.ExpectedLink> links = new ArrayList<>(0);
        for (int i = 0; i < linkCount; i++) {
            links.add(new SchemaFacts.ExpectedLink(VaultPath.of(in.text()), PlaceCodec.read(in)));
        }
        return values.isEmpty() && links.isEmpty() ? SchemaFacts.NONE : new SchemaFacts(values, links);
    }
}
