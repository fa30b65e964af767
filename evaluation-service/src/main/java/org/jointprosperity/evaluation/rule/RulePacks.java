package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rule packs and matters this version knows, read from {@code rule-packs/}. */
public final class RulePacks {

    private static final String FOLDER = "/rule-packs/";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<RulePack> packs;
    private final List<Matter> matters;

    /** Packs and matters that were read elsewhere. */
    public RulePacks(List<RulePack> packs, List<Matter> matters) {
        this.packs = packs.stream().sorted(Comparator.comparing(RulePack::id)).toList();
        this.matters = List.copyOf(matters);
    }

    /** Reads what the service was delivered with. */
    public static RulePacks delivered() {
        var names = read("packs.json", new TypeReference<List<String>>() {});
        return new RulePacks(
                names.stream()
                        .map(name -> read(name + ".json", new TypeReference<RulePack>() {}))
                        .toList(),
                read("matters.json", new TypeReference<List<Matter>>() {}));
    }

    /** Every pack, by id. */
    public List<RulePack> all() {
        return packs;
    }

    /** The pack of this id. */
    public Optional<RulePack> byId(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** Every matter. */
    public List<Matter> matters() {
        return matters;
    }

    /** The matter of this code. */
    public Optional<Matter> matter(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = RulePacks.class.getResourceAsStream(FOLDER + name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
