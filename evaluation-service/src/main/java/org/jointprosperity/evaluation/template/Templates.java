package org.jointprosperity.evaluation.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.evaluation.rule.Matter;

/** The templates this version knows, read from {@code templates/}. */
public final class Templates {

    private static final String FOLDER = "/templates/";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<Template> templates;
    private final List<Consultation> consultations;

    private Templates(List<Template> templates, List<Consultation> consultations) {
        this.templates = List.copyOf(templates);
        this.consultations = List.copyOf(consultations);
    }

    /** Reads what the service was delivered with. */
    public static Templates delivered() {
        return new Templates(
                read("templates.json", new TypeReference<List<String>>() {}).stream()
                        .map(name -> read(name + ".json", new TypeReference<Template>() {}))
                        .toList(),
                read("consultations.json", new TypeReference<List<Consultation>>() {}));
    }

    /** Every template. */
    public List<Template> all() {
        return templates;
    }

    /** The template of this id. */
    public Optional<Template> byId(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** What wants a consultation before this matter of a place is decided, opened on a day. */
    public Optional<Consultation> consultation(Matter matter, String divisionCode, LocalDate day) {
        return consultations.stream()
                .filter(policy -> policy.wants(matter, divisionCode, day))
                .findFirst();
    }

    /** The consultation of this id. */
    public Optional<Consultation> consultation(String id) {
        return consultations.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = Templates.class.getResourceAsStream(FOLDER + name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
