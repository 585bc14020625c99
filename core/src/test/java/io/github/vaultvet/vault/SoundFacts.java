package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What must be true of the facts of every file, whatever its bytes are. */
final class SoundFacts {

    private final VaultPath path;
    private final NoteText text;
    private final Note note;

    private SoundFacts(String path, byte[] bytes) {
        this.path = VaultPath.of(path);
        this.text = NoteText.of(bytes);
        this.note = FileFacts.read(this.path, text);
    }

    /** All facts of a file, list by list, after they were found sound. */
    static List<List<? extends Fact>> of(String path, byte[] bytes) {
        SoundFacts facts = new SoundFacts(path, bytes);
        facts.check();
        return facts.lists();
    }

    private List<List<? extends Fact>> lists() {
        return List.of(
                note.links(),
                note.externalLinks(),
                note.malformedLinks(),
                note.definedLinks(),
                note.headings(),
                note.blockIds(),
                note.tags(),
                note.footnotes(),
                note.timestamps(),
                note.logTimes(),
                note.logDates(),
                note.sections(),
                note.zones(),
                note.suppressionComments(),
                note.canvasProblems(),
                note.baseProblems());
    }

    private void check() {
        for (List<? extends Fact> facts : lists()) {
            Span last = new Span(0, 0);
            for (Fact fact : facts) {
                assertThat(fact.span()).as("order of %s", fact).isGreaterThanOrEqualTo(last);
                last = fact.span();
                assertInside(fact, fact);
            }
        }
        note.frontMatter().ifPresent(frontMatter -> assertInside(frontMatter, frontMatter));
        for (Link link : note.links()) {
            assertThat(link.span().contains(link.targetSpan()))
                    .as("place of the target of %s", link)
                    .isTrue();
        }
        assertThat(new SoundFacts(path.value(), text.bytes()).lists())
                .as("read again")
                .isEqualTo(lists());
        assertKept();
    }

    /** Each span of a value and of what it is made of lies in the file and cuts no character. */
    private void assertInside(Object value, Object whole) {
        if (value instanceof Span span) {
            assertThat(span.end()).as("end of %s", whole).isLessThanOrEqualTo(text.length());
            assertThat(isBoundary(span.start()) && isBoundary(span.end()))
                    .as("whole characters of %s", whole)
                    .isTrue();
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> assertInside(inner, whole));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> assertInside(inner, whole));
        } else if (value instanceof Record composed
                && composed.getClass().getName().startsWith("io.github.vaultvet")) {
            for (RecordComponent part : composed.getClass().getRecordComponents()) {
                assertInside(part(composed, part), whole);
            }
        }
    }

    private static Object part(Record composed, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(composed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isBoundary(int offset) {
        return offset >= text.length() || text.firstInvalidByte().isPresent() || (text.bytes()[offset] & 0xC0) != 0x80;
    }

    /** What is kept of a note is the same after it was written and read. */
    private void assertKept() {
        FileIndex index = FileIndex.of(List.of(path, VaultPath.of("a.md"), VaultPath.of("b c/a.md")));
        LinkResolver resolver = new LinkResolver(index);
        NoteSummary summary = NoteSummary.of(note, resolver).withReferences(note, resolver);
        BinaryReader kept = new BinaryReader(written(summary), 0);
        NoteSummary again = SummaryCodec.read(path, kept);
        assertThat(kept.offset()).isEqualTo(written(summary).length);
        assertThat(again.unsettledLinks()).isEqualTo(summary.unsettledLinks());
        assertThat(again.sideLinks()).isEqualTo(summary.sideLinks());
        assertThat(again.notChecked()).isEqualTo(summary.notChecked());
        assertThat(again.outline()).isEqualTo(summary.outline());
        assertThat(again.references()).isEqualTo(summary.references());
    }

    private static byte[] written(NoteSummary summary) {
        BinaryWriter out = new BinaryWriter();
        SummaryCodec.write(summary, out);
        return out.toByteArray();
    }
}
