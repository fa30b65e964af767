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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * These packs with one of them as if it had been known from the beginning: in the days its approval would give it, or on
     * every day, in the place of its other versions, of what it supersedes and of what superseded it.
     */
    public RulePacks under(RulePack pack, boolean onEveryDay) {
        return onEveryDay ? onEveryDay(pack) : new RulePacks(approved(pack), matters);
    }

    /** A pack in the days its approval would give it beside these; it has none where its last day is before its first. */
    public RulePack onItsDays(RulePack pack) {
        var ends = Timetable.ends(beside(pack).stream().map(Timetable.Entry::of).toList());
        return pack.inForce(pack.effectiveFrom(), ends.get(ends.size() - 1));
    }

    private RulePacks onEveryDay(RulePack pack) {
        var changed = new ArrayList<>(packs.stream()
                .filter(other -> !other.id().equals(pack.id())
                        && !other.id().equals(pack.supersedes())
                        && !pack.id().equals(other.supersedes()))
                .toList());
        changed.add(pack.inForce(EVER, null));
        return new RulePacks(changed, matters);
    }

    private List<RulePack> approved(RulePack pack) {
        var all = beside(pack);
        var ends = Timetable.ends(all.stream().map(Timetable.Entry::of).toList());
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).inForce(all.get(i).effectiveFrom(), ends.get(i)))
                .filter(one -> one.effectiveTo() == null || !one.effectiveTo().isBefore(one.effectiveFrom()))
                .toList();
    }

    /** Of versions that begin on one day the one that is tried, which comes last, stands. */
    private List<RulePack> beside(RulePack pack) {
        return Stream.concat(packs.stream(), Stream.of(pack)).toList();
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
