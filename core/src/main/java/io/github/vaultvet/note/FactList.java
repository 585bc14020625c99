package io.github.vaultvet.note;

import io.github.vaultvet.text.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Facts of one kind. Only this package adds to it; whoever reads a note is given the list itself, since every rule asks
 * every note for some, and a view around another list costs more than what most of them do then.
 */
final class FactList<T extends Fact> extends AbstractList<T> implements RandomAccess {

    private static final Fact[] NOTHING = {};

    private Fact[] facts = NOTHING;
    private int size;

    void append(T fact) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, Math.max(8, size * 2));
        }
        facts[size++] = fact;
    }

    /** Puts them in the order of the text: a block is read when it ends, so that an inner one may come before it. */
    void sortByPlace() {
        if (!isSorted()) {
            Arrays.sort(facts, 0, size, Comparator.comparing(Fact::span));
        }
    }

    private boolean isSorted() {
        if (size < 2) {
            return true;
        }
        Span before = facts[0].span();
        for (int i = 1; i < size; i++) {
            Span span = facts[i].span();
            if (span.compareTo(before) < 0) {
                return false;
            }
            before = span;
        }
        return true;
    }

    @Override
    public T get(int index) {
        return at(Objects.checkIndex(index, size));
    }

    @SuppressWarnings("unchecked") // Nothing but append puts anything in.
    private T at(int index) {
        return (T) facts[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public Iterator<T> iterator() {
        return new Reader();
    }

    private final class Reader implements Iterator<T> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public T next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return at(next++);
        }
    }
}
