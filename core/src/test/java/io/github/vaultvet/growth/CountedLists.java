package io.github.vaultvet.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Methods of lists that search, shift or copy, and count the elements. See {@link CountedCalls}. */
// They stand for the methods of these very classes.
@SuppressWarnings("NonApiType")
public final class CountedLists {

    private CountedLists() {}

    public static boolean contains(List<?> list, Object value) {
        Steps.many(list.size());
        return list.contains(value);
    }

    public static int indexOf(List<?> list, Object value) {
        Steps.many(list.size());
        return list.indexOf(value);
    }

    public static boolean remove(List<?> list, Object value) {
        Steps.many(list.size());
        return list.remove(value);
    }

    public static Object remove(List<?> list, int at) {
        Steps.many(list.size() - at);
        return list.remove(at);
    }

    public static boolean addAll(List<Object> list, Collection<?> more) {
        Steps.many(more.size());
        return list.addAll(more);
    }

    public static void add(List<Object> list, int at, Object value) {
        Steps.many(list.size() - at);
        list.add(at, value);
    }

    public static boolean contains(ArrayList<?> list, Object value) {
        Steps.many(list.size());
        return list.contains(value);
    }

    public static int indexOf(ArrayList<?> list, Object value) {
        Steps.many(list.size());
        return list.indexOf(value);
    }

    public static boolean remove(ArrayList<?> list, Object value) {
        Steps.many(list.size());
        return list.remove(value);
    }

    public static Object remove(ArrayList<?> list, int at) {
        Steps.many(list.size() - at);
        return list.remove(at);
    }

    public static boolean addAll(ArrayList<Object> list, Collection<?> more) {
        Steps.many(more.size());
        return list.addAll(more);
    }

    public static void add(ArrayList<Object> list, int at, Object value) {
        Steps.many(list.size() - at);
        list.add(at, value);
    }

    public static void sort(List<Object> list, Comparator<Object> order) {
        Steps.many(list.size());
        list.sort(order);
    }

    public static List<?> copyOf(Collection<?> values) {
        Steps.many(values.size());
        return List.copyOf(values);
    }
}
