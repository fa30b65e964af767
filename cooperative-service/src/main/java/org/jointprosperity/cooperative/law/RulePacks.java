package org.jointprosperity.cooperative.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule packs this version knows, read from {@code rule-packs/}. */
public final class RulePacks {

    private final Map<Matter, List<RuleInForce>> byMatter = new HashMap<>();

    /** Packs that were read elsewhere. */
    public RulePacks(List<RulePack> packs) {
        packs.stream()
                .sorted(Comparator.comparing(RulePack::specificity)
                        .thenComparing(RulePack::effectiveFrom)
                        .reversed())
                .forEach(pack -> pack.rules().forEach(rule -> rule.matters()
                        .forEach(matter -> byMatter.computeIfAbsent(matter, any -> new ArrayList<>())
                                .add(new RuleInForce(pack, rule)))));
    }

    /** Reads what the service was delivered with. */
    public static RulePacks delivered() {
        return new RulePacks(deliveredPacks());
    }

    /** What the service was delivered with, pack by pack. */
    public static List<RulePack> deliveredPacks() {
        return DeliveredPacks.of("packs", RulePack.class);
    }

    /** The rules about a matter that are in force in a place on a day, of each jurisdiction the latest, the most specific first. */
    public List<RuleInForce> inForce(Matter matter, LocalDate day, String division) {
        var latest = new LinkedHashMap<String, RuleInForce>();
        byMatter.getOrDefault(matter, List.of()).stream()
                .filter(rule -> rule.pack().isInForce(day, division))
                .forEach(rule -> latest.putIfAbsent(rule.pack().jurisdiction(), rule));
        return List.copyOf(latest.values());
    }
}
