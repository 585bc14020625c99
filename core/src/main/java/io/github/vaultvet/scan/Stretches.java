package io.github.vaultvet.scan;

import java.util.Arrays;

/**
 * The stretches of a text whose content is read again (emphasis, texts of links, comments, footnotes), each inside the one
 * before it. What is read stands in the innermost.
 */
final class Stretches {

    private static final int MOST = 100;
    private static final int FIRST_CAPACITY = 16;

    private final InlineState state;

    /** For each stretch, what held around it: where that ends, where reading goes on in it, its flags, what is endless. */
    private int[] limits = new int[FIRST_CAPACITY];

    private int[] resumes = new int[FIRST_CAPACITY];
    private boolean[] linkFlags = new boolean[FIRST_CAPACITY];
    private boolean[] commentFlags = new boolean[FIRST_CAPACITY];
    private int[] memories = new int[FIRST_CAPACITY * InlineState.ENDLESS_KINDS];
    private int depth;
    private int start;

    Stretches(InlineState state) {
        this.state = state;
    }

    /** To be called when the text changes. */
    void forget() {
        depth = 0;
        start = state.from;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    /** Whether no other will be entered, so that there is no need to look for its end. */
    boolean isFull() {
        return depth == MOST;
    }

    /** Where the stretch began that was entered last. */
    int start() {
        return start;
    }

    /** Goes on inside a construct, up to {@code end}, and after it at {@code resume}. */
    int enter(int from, int end, int resume) {
        push(from, end, resume);
        return from;
    }

    /** Goes on inside the text of a link. */
    int enterLink(int from, int end, int resume) {
        if (push(from, end, resume)) {
            state.inLink = true;
        }
        return from;
    }

    /** Goes on inside a comment. */
    int enterComment(int from, int end, int resume) {
        if (push(from, end, resume)) {
            state.inComment = true;
        }
        return from;
    }

    private boolean push(int from, int end, int resume) {
        if (depth == MOST || from > end) {
            return false;
        }
        if (depth == limits.length) {
            grow();
        }
        limits[depth] = state.limit;
        resumes[depth] = resume;
        linkFlags[depth] = state.inLink;
        commentFlags[depth] = state.inComment;
        state.remember(memories, depth);
        depth++;
        state.limit = end;
        start = from;
        return true;
    }

    private void grow() {
        limits = Arrays.copyOf(limits, depth * 2);
        resumes = Arrays.copyOf(resumes, depth * 2);
        linkFlags = Arrays.copyOf(linkFlags, depth * 2);
        commentFlags = Arrays.copyOf(commentFlags, depth * 2);
        memories = Arrays.copyOf(memories, memories.length * 2);
    }

    /** Goes on after the innermost one. */
    int leave() {
        depth--;
        state.limit = limits[depth];
        state.inLink = linkFlags[depth];
        state.inComment = commentFlags[depth];
        state.recall(memories, depth);
        return state.node(resumes[depth]);
    }

    /** Whether the end of the innermost one is the end of the text, closing marks aside. */
    boolean endTogether() {
        for (int i = depth - 1; i >= 0; i--) {
            if (resumes[i] != limits[i]) {
                return false;
            }
        }
        return true;
    }
}
