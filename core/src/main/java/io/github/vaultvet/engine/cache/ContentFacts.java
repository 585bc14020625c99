package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.engine.cache.ContentMemory.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a content.
 *
 * @param aliases all that it has; empty if that is not known
 * @param names which names of files it asks for, as {@link NameQuestions} writes them; empty if that is not known
 */
record ContentFacts(Optional<List<String>> aliases, Optional<byte[]> names) {

    static final ContentFacts NOTHING = new ContentFacts(Optional.empty(), Optional.empty());

    private static final Optional<List<String>> NO_ALIASES = Optional.of(List.of());

    /**
     * Reads them.
     *
     * @param changes names of which other questions may follow than when they were written
     */
    static ContentFacts read(BinaryReader in, NameChanges changes) {
        Optional<List<String>> aliases = readAliases(in);
        if (!in.flag()) {
            return new ContentFacts(aliases, Optional.empty());
        }
        int start = in.offset();
        return NameQuestions.isTouched(in, changes)
                ? new ContentFacts(aliases, Optional.empty())
                : new ContentFacts(aliases, Optional.of(Arrays.copyOfRange(in.array(), start, in.offset())));
    }

    /** Reads the first of them alone. */
    static Optional<List<String>> readAliases(BinaryReader in) {
        if (!in.flag()) {
            return Optional.empty();
        }
        BinaryReader part = in.part();
        int count = part.number();
        if (count == 0) {
            return NO_ALIASES;
        }
        List<String> aliases = new ArrayList<>();
        for (int left = count; left > 0; left--) {
            aliases.add(part.text());
        }
        return Optional.of(aliases);
    }

    /** Reads no more than whether it asks for any of some names. */
    static Answer readAsking(BinaryReader in, NameChanges changes, NameChanges asked) {
        if (in.flag()) {
            in.part();
        }
        if (!in.flag()) {
            return Answer.UNKNOWN;
        }
        int start = in.offset();
        if (NameQuestions.isTouched(in, changes)) {
            return Answer.UNKNOWN;
        }
        in.moveTo(start);
        return NameQuestions.isTouched(in, asked) ? Answer.YES : Answer.NO;
    }

    void write(BinaryWriter out) {
        out.flag(aliases.isPresent());
        if (aliases.isPresent()) {
            BinaryWriter part = new BinaryWriter().number(aliases.get().size());
            aliases.get().forEach(part::text);
            out.block(part);
        }
        out.flag(names.isPresent());
        names.ifPresent(questions -> out.raw(questions, 0, questions.length));
    }

    /** Whether it asks for any of some names. */
    Answer asksFor(NameChanges others) {
        return names.map(questions -> NameQuestions.isTouched(new BinaryReader(questions, 0), others))
                .map(touched -> touched ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }

    ContentFacts with(List<String> known) {
        return new ContentFacts(Optional.of(known), names);
    }

    ContentFacts with(byte[] questions) {
        return new ContentFacts(aliases, Optional.of(questions));
    }

    boolean isNothing() {
        return aliases.isEmpty() && names.isEmpty();
    }

    /** In bytes, about. */
    int size() {
        int size = names.map(questions -> questions.length).orElse(0);
        for (String alias : aliases.orElse(List.of())) {
            size += 2 * alias.length();
        }
        return size;
    }
}
