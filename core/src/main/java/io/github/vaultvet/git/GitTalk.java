package io.github.vaultvet.git;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A Git command that is asked again and again. It ends with this program, or when it is closed. */
final class GitTalk implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 4096;

    private final Process process;
    private final InputStream answers;

    /**
     * @param output what the process prints
     */
    GitTalk(Process process, InputStream output) {
        this.process = process;
        this.answers = new BufferedInputStream(output, BUFFER);
    }

    void say(byte[] words) throws IOException {
        OutputStream questions = process.getOutputStream();
        questions.write(words);
        questions.flush();
    }

    /** The next line, without its end. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = answers.read(); b != '\n'; b = answers.read()) {
            if (b < 0 || line.length() == LONGEST_LINE) {
                throw new EOFException();
            }
            line.append((char) b);
        }
        return line.toString();
    }

    byte[] bytes(int count) throws IOException {
        byte[] bytes = answers.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    void skip(long count) throws IOException {
        answers.skipNBytes(count);
    }

    /** Asks nothing more, and takes what is still said. */
    byte[] rest() throws IOException {
        process.getOutputStream().close();
        return answers.readAllBytes();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
