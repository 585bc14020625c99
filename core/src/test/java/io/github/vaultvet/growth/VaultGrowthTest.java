package io.github.vaultvet.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A vault of twice as many notes takes twice the steps, however these are named and linked (M2, M16). */
class VaultGrowthTest {

    private static final int NOTES = 150;

    @SuppressWarnings("unchecked")
    private static final Consumer<Path> WHOLE_RUN = new CountingLoader().measured(Consumer.class, WholeRun.class);

    @TempDir
    private Path folder;

    /** One of many files. */
    private record Entry(String path, String text) {}

    /** Vaults of one shape; {@code all} stands in each of them. */
    private record Shape(String name, List<Entry> all, IntFunction<Entry> one) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Shape shape(String name, String path, String text, Entry... all) {
        return new Shape(
                name,
                List.of(all),
                i -> new Entry(
                        path.replace("%d", Integer.toString(1000 + i)),
                        text.replace("%d", Integer.toString(1000 + i)).replace("%next", Integer.toString(1001 + i))));
    }

    static List<Shape> shapes() {
        String manyHeadings = "# Heading\n".repeat(400);
        return List.of(
                shape("notes of one name", "f%d/Untitled.md", "[[Untitled]]\n"),
                shape("notes of one name, named with their folders", "f%d/Untitled.md", "[[f%d/Untitled]]\n"),
                shape("links to one of many of a name", "f%d/Untitled.md", "[[wrong/Untitled]]\n"),
                shape("links to some of many of a name", "f%d/a/Untitled.md", "[[f%next/Untitled]]\n"),
                shape("links to a heading of one of many of a name", "f%d/Untitled.md", "# H\n[[Untitled#H]]\n"),
                shape("links to a heading that none of many of a name has", "f%d/A.md", "# H\n[[A#h%d]] [[A#^b%d]]\n"),
                shape("links from elsewhere to a heading of many of a name", "f%d/A.md", "# H\n[[g/A#H]] [[g/A#I]]\n"),
                shape("names of many that are almost right", "f %d/Untitled.md", "[[f_%d/Un-titled]]\n"),
                shape("cases of one name", "f%d/A.md", "[[a]] [[f%d/a]] [[F%d/A]]\n"),
                shape("notes that are almost linked", "note %d.md", "[[note_%d]] [[nte %d]]\n"),
                shape("notes that are linked by alias", "n%d.md", "---\naliases: [name %d]\n---\n[[name %d]]\n"),
                shape("one missing note", "n%d.md", "[[nope]]\n"),
                shape("missing notes", "n%d.md", "[[nope %d]]\n"),
                shape("missing embeds", "n%d.md", "![[nope %d.png]]\n"),
                shape("missing Markdown links", "n%d.md", "[a](nope%d.md)\n"),
                shape("wrong folders", "a/n%d.md", "[[b/n%d]]\n"),
                shape(
                        "wrong headings of one note",
                        "n%d.md",
                        "[[all#No heading %d]]\n",
                        new Entry("all.md", manyHeadings)),
                shape("wrong headings of each note", "n%d.md", "# Heading\n[[n%next#Headig]]\n"),
                shape("wrong blocks", "n%d.md", "x ^block%d\n\n[[n%d#^blok%d]]\n"),
                shape("chain", "n%d.md", "[[n%next]]\n"),
                shape("chain of embeds", "n%d.md", "![[n%next]]\n"),
                shape("links to one note", "n%d.md", "[[all]]\n", new Entry("all.md", "# All\n")),
                shape("attachments", "i%d.png", "x"),
                shape("tags", "n%d.md", "#t%d #t%d/a\n"),
                shape("properties", "n%d.md", "---\np%d: 1\nq: %d\n---\n"),
                shape("properties of two types", "n%d.md", "---\np: 1\nq: [%d]\n---\n"),
                shape("daily notes", "2024-01-%d.md", "[[2024-01-%next]]\n"),
                shape("canvases", "c%d.canvas", "{\"nodes\":[{\"type\":\"file\",\"file\":\"n%d.md\"}]}"),
                shape("bases", "b%d.base", "filters: 'file.inFolder(\"f%d\")'\n"),
                shape("names of many words", "a b c d e f %d.md", "[[a b c d e f g %d]]\n"),
                shape("empty notes", "n%d.md", ""));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void vaults_are_linted_in_proportion(Shape shape) {
        Growth.of(NOTES, () -> linting(shape, NOTES), 2 * NOTES, () -> linting(shape, 2 * NOTES))
                .assertLinear("vault of " + shape);
    }

    private Runnable linting(Shape shape, int notes) {
        Path vault = folder.resolve("vault" + notes);
        shape.all().forEach(entry -> write(vault, entry));
        for (int i = 0; i < notes; i++) {
            write(vault, shape.one().apply(i));
        }
        write(vault, new Entry("index.md", "# Index\n"));
        return () -> WHOLE_RUN.accept(vault);
    }

    private static void write(Path vault, Entry entry) {
        try {
            Path file = vault.resolve(entry.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
