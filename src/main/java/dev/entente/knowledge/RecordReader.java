package dev.entente.knowledge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads records that {@link RecordWriter} wrote. */
final class RecordReader {
    /** Reads what a type says is next. */
    private interface Part {
        @Nullable Object read();
    }

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();
    private final Map<Type, Part> parts = new HashMap<>();

    RecordReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    <T extends Record> T read(Class<T> type) {
        return type.cast(part(type).read());
    }

    private Part part(Type type) {
        Part known = parts.get(type);
        if (known == null) {
            known = make(type);
            parts.put(type, known);
        }
        return known;
    }

    private Part make(Type type) {
        if (type == String.class) return this::text;
        if (type == Boolean.class)
            return () -> {
                int n = number();
                return n == 0 ? null : n == 2;
            };
        if (type == Integer.class) return () -> number() == 0 ? null : in.getInt();
        if (type == Double.class) return () -> number() == 0 ? null : in.getDouble();
        if (type == LocalDate.class) return () -> number() == 0 ? null : LocalDate.ofEpochDay(in.getLong());
        if (!(type instanceof Class<?> one)) return collection(type);
        if (one.isEnum()) {
            Object[] constants = one.getEnumConstants();
            return () -> {
                int n = number();
                return n == 0 ? null : constants[n - 1];
            };
        }
        if (one.isRecord()) return record(one);
        throw new IllegalArgumentException("no way to read a " + type);
    }

    private Part collection(Type type) {
        Part first = part(RecordWriter.argument(type, 0));
        if (type.getTypeName().startsWith("java.util.List"))
            return () -> {
                int n = number();
                return n == 0 ? null : list(first, n - 1);
            };
        Part second = part(RecordWriter.argument(type, 1));
        return () -> {
            int n = number();
            if (n == 0) return null;
            Map<Object, Object> map = LinkedHashMap.newLinkedHashMap(n - 1);
            for (int i = 1; i < n; i++) map.put(first.read(), second.read());
            return map;
        };
    }

    private static List<Object> list(Part part, int size) {
        Object[] elements = new Object[size];
        for (int i = 0; i < size; i++) elements[i] = part.read();
        return Arrays.asList(elements);
    }

    private Part record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Part[] each = new Part[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            each[i] = part(components[i].getGenericType());
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return () -> {
                if (number() == 0) return null;
                Object[] values = new Object[each.length];
                for (int i = 0; i < each.length; i++) values[i] = each[i].read();
                try {
                    return constructor.newInstance(values);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String text() {
        int n = number();
        if (n == 0) return null;
        if (n > 1) return texts.get(n - 2);
        int length = number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        texts.add(text);
        return text;
    }

    private int number() {
        int n = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            n |= (b & 127) << shift;
            if (b >= 0) return n;
        }
    }
}
