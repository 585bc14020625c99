package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Any bytes are some note, with sound facts. */
public final class NoteFuzz {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private NoteFuzz() {}

    public static void fuzzerTestOneInput(byte[] note) {
        List<List<? extends Fact>> facts = SoundFacts.of("note.md", note);
        String latin1 = new String(note, StandardCharsets.ISO_8859_1);
        if (!latin1.contains("\r")) {
            byte[] twoByteLineEnds = latin1.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(links(twoByteLineEnds)).as("links with CRLF").isEqualTo(links(note));
        }
        NoteText text = NoteText.of(note);
        if (!text.hasByteOrderMark()) {
            byte[] marked = Arrays.copyOf(BYTE_ORDER_MARK, note.length + 3);
            System.arraycopy(note, 0, marked, 3, note.length);
            assertThat(spans(SoundFacts.of("note.md", marked), 3))
                    .as("places behind a byte order mark")
                    .isEqualTo(spans(facts, 0));
        }
    }

    private static List<String> links(byte[] note) {
        return FileFacts.read(VaultPath.of("note.md"), NoteText.of(note)).links().stream()
                .map(NoteFuzz::written)
                .toList();
    }

    private static String written(Link link) {
        return link.form() + " " + link.target() + link.fragment();
    }

    private static List<List<String>> spans(List<List<? extends Fact>> facts, int before) {
        return facts.stream()
                .map(list -> list.stream()
                        .map(fact -> (fact.span().start() - before) + " "
                                + (fact.span().end() - before))
                        .toList())
                .toList();
    }
}
