package org.jointprosperity.cooperative.law;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rule packs 规则包 the service was delivered with, of whatever they speak. */
public final class DeliveredPacks {

    private static final String FOLDER = "/rule-packs/";
    private static final ObjectReader JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build().reader();

    private DeliveredPacks() {}

    /** The packs that a list names, in its order. */
    public static <P> List<P> of(String list, Class<P> form) {
        return Stream.of(read(list, String[].class))
                .map(name -> read(name, form))
                .toList();
    }

    private static <T> T read(String name, Class<T> form) {
        try (var file = DeliveredPacks.class.getResourceAsStream(FOLDER + name + ".json")) {
            return JSON.forType(form).readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
