package org.jointprosperity.evaluation.disclosure.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 公开目录 as it binds places: of every day, the item of the most specific place and of one place the latest; where that one
 * asks for less than a law of the country or the province, the law rules.
 */
public record Catalogue(List<DisclosureItem> items) {

    private static final Comparator<DisclosureItem> MOST_SPECIFIC = Comparator.<DisclosureItem>comparingInt(
                    item -> item.jurisdiction.length())
            .thenComparing(item -> item.effectiveFrom);

    /** The codes of the items that bind a place at some time, in order. */
    public List<String> codesFor(String division) {
        return items.stream()
                .filter(item -> item.binds(division))
                .map(item -> item.code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The item of this code that rules a place on a day. */
    public Optional<DisclosureItem> ruling(String code, String division, LocalDate on) {
        var binding = items.stream()
                .filter(item -> item.code.equals(code) && item.binds(division) && item.isInForce(on))
                .toList();
        var local = binding.stream().max(MOST_SPECIFIC);
        var law = binding.stream().filter(DisclosureItem::isLaw).max(MOST_SPECIFIC);
        return law.isPresent() && !local.orElseThrow().keeps(law.get()) ? law : local;
    }

    /** The items that rule a place on a day and are due by a decision on a matter. */
    public List<DisclosureItem> dueBy(String matter, String division, LocalDate on) {
        return codesFor(division).stream()
                .flatMap(code -> ruling(code, division, on).stream())
                .filter(item -> item.isDueBy(matter))
                .toList();
    }

    /**
     * The first day after this one on which another item of the code may rule a place: one begins, or one has ended and
     * another that was there all the time rules again.
     */
    public Optional<LocalDate> nextChange(String code, String division, LocalDate after) {
        return items.stream()
                .filter(item -> item.code.equals(code) && item.binds(division))
                .flatMap(Catalogue::changes)
                .filter(day -> day.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> changes(DisclosureItem item) {
        return item.effectiveTo == null
                ? Stream.of(item.effectiveFrom)
                : Stream.of(item.effectiveFrom, item.effectiveTo.plusDays(1));
    }
}
