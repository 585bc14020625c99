package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** All nodes that were read, and what must be true of every document whatever the text is. */
final class ReadTree {

    private ReadTree() {}

    static YamlDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static YamlDocument read(byte[] bytes) {
        return YamlReader.read(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }

    static List<YamlNode> nodes(YamlDocument document) {
        List<YamlNode> nodes = new ArrayList<>();
        Deque<YamlNode> waiting = new ArrayDeque<>();
        document.root().ifPresent(waiting::push);
        while (!waiting.isEmpty()) {
            YamlNode node = waiting.pop();
            nodes.add(node);
            if (node instanceof YamlSequence sequence) {
                waiting.addAll(sequence.items());
            } else if (node instanceof YamlMapping mapping) {
                for (YamlMapping.Entry entry : mapping.entries()) {
                    waiting.add(entry.key());
                    waiting.add(entry.value());
                }
            }
        }
        return nodes;
    }

    /** Places lie in the text, sizes within the limits, both ways of reading and a second time give the same. */
    static void assertSound(String text) {
        assertSound(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of any bytes. */
    static void assertSound(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        YamlDocument document = read(bytes);
        assertThat(document.problems()).as(text).allSatisfy(problem -> {
            assertThat(problem.span().end()).isLessThanOrEqualTo(bytes.length);
            assertThat(isBoundary(bytes, problem.span().start())
                            && isBoundary(bytes, problem.span().end()))
                    .as("whole characters of %s", problem)
                    .isTrue();
            assertThat(problem.reason()).hasSizeLessThanOrEqualTo(Math.max(bytes.length, 200));
        });
        List<YamlNode> nodes = nodes(document);
        assertThat(nodes).as(text).hasSizeLessThanOrEqualTo(YamlLimits.FRONT_MATTER.nodes());
        for (YamlNode node : nodes) {
            assertThat(node.span().end()).as(text).isLessThanOrEqualTo(bytes.length);
        }
        assertThat(read(bytes)).as(text).isEqualTo(document);
        // Lines beyond a limit are for the quick way alone.
        if (bytes.length <= YamlLimits.FRONT_MATTER.bytes()
                && YamlReader.beyondLimit(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER)
                        .isEmpty()) {
            assertThat(YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER))
                    .as(text)
                    .isEqualTo(document);
        }
    }

    private static boolean isBoundary(byte[] bytes, int offset) {
        return offset >= bytes.length
                || (bytes[offset] & 0xC0) != 0x80
                || !Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
}
