package org.jointprosperity.evaluation.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The templates this version knows, read from {@code templates/}. */
public final class Templates {

    private static final String FOLDER = "/templates/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Template> templates;

    private Templates(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** Reads what the service was delivered with. */
    public static Templates delivered() {
        return new Templates(read("templates.json", new TypeReference<List<String>>() {}).stream()
                .map(name -> read(name + ".json", new TypeReference<Template>() {}))
                .toList());
    }

    /** Every template. */
    public List<Template> all() {
        return templates;
    }

    /** The template of this id. */
    public Optional<Template> byId(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = Templates.class.getResourceAsStream(FOLDER + name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
