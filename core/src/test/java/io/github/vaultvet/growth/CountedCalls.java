package io.github.vaultvet.growth;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.jar.asm.Type;

/**
 * Finds what stands for methods of Java's library whose cost grows with what they are given: does the same, and counts it.
 * A method of an object takes that object first.
 */
final class CountedCalls {

    private static final List<Class<?>> STANDS =
            List.of(CountedStrings.class, CountedBuilders.class, CountedArrays.class, CountedLists.class);
    private static final Map<String, String> KNOWN = known();
    private static final List<String> OWNERS = List.of(
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/System",
            "java/util/Arrays",
            "java/util/List",
            "java/util/ArrayList",
            "java/text/Normalizer");

    private CountedCalls() {}

    private static Map<String, String> known() {
        Map<String, String> found = new HashMap<>();
        for (Class<?> stand : STANDS) {
            for (Method method : stand.getDeclaredMethods()) {
                found.put(method.getName() + Type.getMethodDescriptor(method), Type.getInternalName(stand));
            }
        }
        return found;
    }

    /**
     * The class that has a static method which does the same.
     *
     * @param descriptor with the object itself in front, if the method is one of an object
     */
    static Optional<String> standFor(String owner, String name, String descriptor) {
        return OWNERS.contains(owner) ? Optional.ofNullable(KNOWN.get(name + descriptor)) : Optional.empty();
    }

    /** Whether a class belongs to what counts, which is not counted. */
    static boolean isCounter(String className) {
        return className.equals(Steps.class.getName())
                || STANDS.stream().anyMatch(stand -> stand.getName().equals(className));
    }
}
