package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rule packs and matters, as they judge together; those of the delivery are read from {@code rule-packs/}. */
public final class RulePacks {

    private static final String FOLDER = "/rule-packs/";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final List<RulePack> packs;
    private final List<Matter> matters;

    /** Packs and matters that were read elsewhere. */
    public RulePacks(List<RulePack> packs, List<Matter> matters) {
        this.packs = packs.stream().sorted(Comparator.comparing(RulePack::id)).toList();
        this.matters = List.copyOf(matters);
    }

    /** Reads what the service was delivered with. */
    public static RulePacks delivered() {
        return new RulePacks(deliveredTexts().stream().map(RulePacks::read).toList(), deliveredMatters());
    }

    /** The texts of the packs the service was delivered with, in the order in which the later may supersede the earlier. */
    public static List<String> deliveredTexts() {
        return delivered("packs.json", new TypeReference<List<String>>() {}).stream()
                .map(name -> text(name + ".json"))
                .toList();
    }

    /** The matters the service was delivered with. */
    public static List<Matter> deliveredMatters() {
        return delivered("matters.json", new TypeReference<List<Matter>>() {});
    }

    /** The pack a text tells of. */
    public static RulePack read(String text) {
        try {
            return JSON.readValue(text, RulePack.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A kept rule pack is not readable", e);
        }
    }

    /**
     * These packs with one of them as if it had been known from the beginning: in its own days, or on every day, in the place
     * of its other versions and of what it supersedes; on every day, in the place of what superseded it too.
     */
    public RulePacks under(RulePack pack, boolean onEveryDay) {
        var others = packs.stream()
                .filter(other -> !other.id().equals(pack.id()) && !other.id().equals(pack.supersedes()))
                .filter(other -> !onEveryDay || !pack.id().equals(other.supersedes()))
                .toList();
        var changed = new ArrayList<>(others);
        changed.add(onEveryDay ? pack.inForce(EVER, null) : pack);
        if (!onEveryDay) {
            packs.stream()
                    .filter(other -> !others.contains(other))
                    .flatMap(other -> before(other, pack).stream())
                    .forEach(changed::add);
        }
        return new RulePacks(changed, matters);
    }

    /** What is left of a pack before another one takes its place. */
    private static Optional<RulePack> before(RulePack pack, RulePack successor) {
        var last = successor.effectiveFrom().minusDays(1);
        var end = pack.effectiveTo() == null || pack.effectiveTo().isAfter(last) ? last : pack.effectiveTo();
        return end.isBefore(pack.effectiveFrom())
                ? Optional.empty()
                : Optional.of(pack.inForce(pack.effectiveFrom(), end));
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

    private static <T> T delivered(String name, TypeReference<T> type) {
        try {
            return JSON.readValue(text(name), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }

    private static String text(String name) {
        try (var file = RulePacks.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
