package io.github.vaultvet.vault;

import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A vault made by hand, without a scanner: files, what their notes hold, and links that are judged. */
final class TestVault {

    private static final Span SOMEWHERE = new Span(0, 0);

    private final List<VaultPath> files = new ArrayList<>();
    private final Map<VaultPath, Consumer<NoteBuilder>> facts = new HashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private History history = History.none();
    private LinkMemory memory = LinkMemory.NONE;

    static TestVault of(String... paths) {
        TestVault vault = new TestVault();
        for (String path : paths) {
            vault.files.add(VaultPath.of(path));
        }
        return vault;
    }

    TestVault hidden(String path) {
        hidden.add(path);
        return this;
    }

    TestVault history(History past) {
        history = past;
        return this;
    }

    TestVault memory(LinkMemory earlier) {
        memory = earlier;
        return this;
    }

    /** A note with headings such as {@code ## Title}; one that begins with {@code >} is not linkable. */
    TestVault headings(String path, String... headings) {
        return note(path, builder -> {
            for (String heading : headings) {
                String bare = heading.startsWith("> ") ? heading.substring(2) : heading;
                int level = bare.indexOf(' ');
                builder.add(new Heading(SOMEWHERE, level, bare.substring(level + 1), bare.equals(heading)));
            }
        });
    }

    TestVault blocks(String path, String... ids) {
        return note(path, builder -> {
            for (String id : ids) {
                builder.add(new BlockId(SOMEWHERE, id, SOMEWHERE));
            }
        });
    }

    TestVault footnote(String path, String id, boolean definition) {
        return note(path, builder -> builder.add(new Footnote(SOMEWHERE, id, definition)));
    }

    TestVault aliases(String path, String key, String... aliases) {
        List<PropertyValue> values = new ArrayList<>();
        for (String alias : aliases) {
            values.add(text(alias));
        }
        return property(path, key, new PropertyValue.Items(SOMEWHERE, values));
    }

    TestVault property(String path, String key, PropertyValue value) {
        Property property = new Property(key, SOMEWHERE, value);
        return note(path, builder -> builder.frontMatter(new FrontMatter(SOMEWHERE, List.of(property), List.of())));
    }

    static PropertyValue.Scalar text(String value) {
        return new PropertyValue.Scalar(SOMEWHERE, value, PropertyValue.Type.TEXT, true);
    }

    TestVault note(String path, Consumer<NoteBuilder> add) {
        VaultPath file = VaultPath.of(path);
        if (!files.contains(file)) {
            files.add(file);
        }
        facts.merge(file, add, Consumer::andThen);
        return this;
    }

    /** Where a target leads from a note. */
    Resolution resolve(String source, String target) {
        return new LinkResolver(FileIndex.of(files)).resolve(VaultPath.of(source), target);
    }

    /** The verdict on {@code [[written]]} in a note. */
    JudgedLink judge(String source, String written) {
        return judge(source, wikilink(written), plainTarget(written));
    }

    JudgedLink judgeMarkdown(String source, String target, String fragment, String written) {
        Span span = new Span(0, length(written));
        return judge(
                source, new MarkdownLink(span, target, fragment, span, false, Optional.of("text"), false), written);
    }

    JudgedLink judgeProperty(String source, String target, String written) {
        Span span = new Span(0, length(written));
        return judge(source, new PropertyLink(span, target, "", span, Optional.empty(), "up"), written);
    }

    JudgedLink judge(String source, Link link, String text) {
        NoteSummary summary = summary(VaultPath.of(source), link, text);
        return vault(summary).judge(summary).stream().findFirst().orElseThrow();
    }

    /** Whether a link leaves something to be judged later. */
    boolean isKept(String source, String written) {
        NoteSummary summary = summary(VaultPath.of(source), wikilink(written), plainTarget(written));
        return !summary.unsettledLinks().isEmpty();
    }

    Vault vault(NoteSummary... instead) {
        LinkResolver resolver = new LinkResolver(FileIndex.of(files));
        Map<VaultPath, NoteSummary> summaries = new HashMap<>();
        for (VaultPath file : files) {
            if (file.isNote()) {
                NoteBuilder builder = new NoteBuilder();
                facts.getOrDefault(file, nothing -> {}).accept(builder);
                summaries.put(file, NoteSummary.of(builder.build(file, NoteText.of("x".repeat(100))), resolver));
            }
        }
        for (NoteSummary summary : instead) {
            summaries.put(summary.path(), summary);
        }
        VaultSurroundings surroundings = new VaultSurroundings("test", hidden, ObsidianSettings.none(), List.of());
        return Vault.of(
                FileIndex.of(files),
                summaries.values(),
                surroundings.withHistory(() -> history).with(memory));
    }

    NoteSummary summary(VaultPath source, Link link, String text) {
        NoteBuilder builder = new NoteBuilder();
        facts.getOrDefault(source, nothing -> {}).accept(builder);
        builder.add(link);
        return NoteSummary.of(builder.build(source, NoteText.of(text)), new LinkResolver(FileIndex.of(files)));
    }

    static WikiLink wikilink(String written) {
        boolean embedded = written.startsWith("!");
        String inner = embedded ? written.substring(1) : written;
        int pipe = inner.indexOf('|');
        Optional<String> display = pipe < 0 ? Optional.empty() : Optional.of(inner.substring(pipe + 1));
        String path = pipe < 0 ? inner : inner.substring(0, pipe);
        int hash = path.indexOf('#');
        String target = hash < 0 ? path : path.substring(0, hash);
        Span span = new Span(0, length(path));
        return new WikiLink(span, target, hash < 0 ? "" : path.substring(hash), span, embedded, display, false, false);
    }

    private static String plainTarget(String written) {
        String inner = written.startsWith("!") ? written.substring(1) : written;
        int pipe = inner.indexOf('|');
        return pipe < 0 ? inner : inner.substring(0, pipe);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
