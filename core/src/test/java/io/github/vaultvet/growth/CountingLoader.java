package io.github.vaultvet.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;

/**
 * Loads every class but those of Java itself anew, with a counter in each loop and method. The product is measured as it
 * is, down to its libraries, and carries no counter of its own.
 */
final class CountingLoader extends ClassLoader {

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    /** Measured code that takes something in and does its work with it. */
    <T> T measured(Class<T> form, Class<? extends T> code) {
        try {
            return form.cast(loadClass(code.getName()).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return isCounted(name) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    private static boolean isCounted(String name) {
        return !name.startsWith("java.")
                && !name.startsWith("javax.")
                && !name.startsWith("jdk.")
                && !name.startsWith("sun.")
                && !name.startsWith("org.jacoco.")
                && !CountedCalls.isCounter(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingVisitor(writer), 0);
            byte[] code = writer.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
