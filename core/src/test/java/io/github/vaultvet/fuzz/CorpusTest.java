package io.github.vaultvet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/corpus} has the name of a class that a fuzzer feeds, and holds inputs on which it began
 * or stumbled once. All of them go to each of these classes, since what hurts one reader may hurt another.
 */
final class CorpusTest {

    private static final Path CORPUS = Repository.path("core/src/test/corpus");

    @TestFactory
    Stream<DynamicNode> every_input_holds_everywhere() {
        List<Path> inputs = files(CORPUS);
        return folders().stream().map(folder -> {
            Method target = target(folder);
            return dynamicContainer(
                    target.getDeclaringClass().getSimpleName(),
                    inputs.stream()
                            .map(input -> dynamicTest(
                                    input.getParent().getFileName() + "/" + input.getFileName(),
                                    () -> feed(target, input))));
        });
    }

    @Test
    void every_fuzzed_class_has_a_corpus() {
        assertThat(files(Repository.path("core/src/test/java")).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Fuzz.java")))
                .hasSameSizeAs(folders());
    }

    private static void feed(Method target, Path input) throws Throwable {
        try {
            target.invoke(null, (Object) Files.readAllBytes(input));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Method target(Path folder) {
        try {
            return Class.forName(folder.getFileName().toString()).getMethod("fuzzerTestOneInput", byte[].class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no class to feed: " + folder, e);
        }
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
