package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.engine.cache.ContentMemory.Answer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of a content.
 *
 * @param aliases whether it may have aliases
 * @param names which names of files it asks for, as {@link NameQuestions} writes them; empty if that is not known
 */
record ContentFacts(Answer aliases, Optional<byte[]> names) {

    static final ContentFacts NOTHING = new ContentFacts(Answer.UNKNOWN, Optional.empty());

    private static final Answer[] ANSWERS = Answer.values();

    /**
     * Reads them.
     *
     * @param changes names of which other questions may follow than when they were written
     */
    static ContentFacts read(BinaryReader in, NameChanges changes) {
        Answer aliases = readAliases(in);
        if (!in.flag()) {
            return new ContentFacts(aliases, Optional.empty());
        }
        int start = in.offset();
        return NameQuestions.isTouched(in, changes)
                ? new ContentFacts(aliases, Optional.empty())
                : new ContentFacts(aliases, Optional.of(Arrays.copyOfRange(in.array(), start, in.offset())));
    }

    /** Reads the first of them alone. */
    static Answer readAliases(BinaryReader in) {
        return ANSWERS[in.number()];
    }

    /** Reads no more than whether it asks for any of some names. */
    static Answer readAsking(BinaryReader in, NameChanges changes, NameChanges asked) {
        in.number();
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
        out.choice(aliases).flag(names.isPresent());
        names.ifPresent(questions -> out.raw(questions, 0, questions.length));
    }

    /** Whether it asks for any of some names. */
    Answer asksFor(NameChanges others) {
        return names.map(questions -> NameQuestions.isTouched(new BinaryReader(questions, 0), others))
                .map(touched -> touched ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }

    ContentFacts with(Answer known) {
        return new ContentFacts(known, names);
    }

    ContentFacts with(byte[] questions) {
        return new ContentFacts(aliases, Optional.of(questions));
    }

    boolean isNothing() {
        return aliases == Answer.UNKNOWN && names.isEmpty();
    }

    /** In bytes, about. */
    int size() {
        return names.map(questions -> questions.length).orElse(0);
    }
}
