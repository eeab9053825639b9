package dev.entente.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as {@link RecordReader} reads them: component by component as their types say, so that nothing but values is written. A
 * value has a number before it: 0 for null, else one more than what it needs, such as the size of a list. A text is
 * written once; where it comes again, its number stands.
 */
final class RecordWriter {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Type type, @Nullable Object value) throws IOException {
        if (value == null) {
            number(0);
            return;
        }
        switch (value) {
            case String text -> text(text);
            case Boolean truth -> number(truth ? 2 : 1);
            case Integer whole -> {
                number(1);
                out.writeInt(whole);
            }
            case Double real -> {
                number(1);
                out.writeDouble(real);
            }
            case LocalDate day -> {
                number(1);
                out.writeLong(day.toEpochDay());
            }
            case Enum<?> constant -> number(constant.ordinal() + 1);
            case List<?> list -> {
                number(list.size() + 1);
                for (Object element : list) write(argument(type, 0), element);
            }
            case Map<?, ?> map -> {
                number(map.size() + 1);
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(argument(type, 0), entry.getKey());
                    write(argument(type, 1), entry.getValue());
                }
            }
            case Record packed -> {
                number(1);
                for (RecordComponent component : packed.getClass().getRecordComponents())
                    write(component.getGenericType(), component(component, packed));
            }
            default -> throw new IllegalArgumentException("no way to write a " + value.getClass());
        }
    }

    static Type argument(Type type, int i) {
        return ((ParameterizedType) type).getActualTypeArguments()[i];
    }

    private static @Nullable Object component(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + 2);
            return;
        }
        number(1);
        byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        number(utf8.length);
        out.write(utf8);
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int n) throws IOException {
        int rest = n;
        while (rest > 127) {
            out.writeByte(rest & 127 | 128);
            rest >>= 7;
        }
        out.writeByte(rest);
    }
}
