package org.jointprosperity.chassis.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * Answers 400 and names the parameter where a query has a value that cannot be; the framework alone would say that there is
 * no such page. An identifier in a path that cannot be is no page indeed, and stays 404.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(boolean.class, QueryParameters::truth),
            Map.entry(Boolean.class, QueryParameters::truth),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(UUID.class, UUID::fromString));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = type.isEnum() ? constants(type) : READERS.get(type);
        if (reader == null || annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> new Strict<T>(((QueryParam) annotation).value(), reader))
                .findFirst()
                .orElse(null);
    }

    private static Function<String, ?> constants(Class<?> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The framework says 0 for a parameter that was not given. */
    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Reads one parameter, or refuses its value. */
    private record Strict<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw Refusal.field(name, "parameter-invalid");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
