package io.github.vaultvet.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contents that Git keeps, read through one process; for several threads. */
public final class GitBlobs implements AutoCloseable {

    /** A process dies of a damaged object; a repository of nothing else must not start one for each. */
    private static final int MOST_STARTS = 20;

    private final GitProgram git;
    private @Nullable GitTalk talk;
    private int starts;

    public GitBlobs(GitProgram git) {
        this.git = git;
    }

    /**
     * A content.
     *
     * @param size in bytes
     * @param bytes all of them, or none if it is larger than was asked for
     */
    public record Blob(long size, Optional<byte[]> bytes) {}

    /** Contents by their ids, in the same order; empty where Git has none. */
    public synchronized List<Optional<Blob>> read(List<String> ids, int largest) {
        List<Optional<Blob>> blobs = new ArrayList<>(ids.size());
        try {
            GitTalk open = open();
            open.say((String.join("\n", ids) + "\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < ids.size(); i++) {
                blobs.add(next(open, largest));
            }
        } catch (IOException | NumberFormatException e) {
            close();
            while (blobs.size() < ids.size()) {
                blobs.add(Optional.empty());
            }
        }
        return blobs;
    }

    public Optional<Blob> read(String id, int largest) {
        return read(List.of(id), largest).get(0);
    }

    private GitTalk open() throws IOException {
        GitTalk open = talk;
        if (open == null) {
            if (starts == MOST_STARTS) {
                throw new IOException("too many damaged objects");
            }
            starts++;
            open = git.talk("cat-file", "--batch");
            talk = open;
        }
        return open;
    }

    /** {@code <id> blob <size>}, the bytes and a line end; or {@code <id> missing}. */
    private static Optional<Blob> next(GitTalk talk, int largest) throws IOException {
        String[] words = talk.line().split(" ", -1);
        if (words.length != 3) {
            return Optional.empty();
        }
        long size = Long.parseLong(words[2]);
        Optional<byte[]> bytes = Optional.empty();
        if (size <= largest) {
            bytes = Optional.of(talk.bytes((int) size));
        } else {
            talk.skip(size);
        }
        talk.skip(1);
        return words[1].equals("blob") ? Optional.of(new Blob(size, bytes)) : Optional.empty();
    }

    /** Ends the process; whoever reads on starts another one. */
    @Override
    public synchronized void close() {
        GitTalk open = talk;
        if (open != null) {
            open.close();
            talk = null;
        }
    }
}
