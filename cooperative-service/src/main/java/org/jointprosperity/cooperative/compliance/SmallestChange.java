package org.jointprosperity.cooperative.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Text;

/** 最小整改: the fewest changes that together are enough; one fewer would not be. */
@Schema(description = "最小整改：少一项即不足。The fewest changes that are enough; one fewer is not.")
public record SmallestChange(List<Step> steps, Text words) {

    /** Offices and organisations that the words name; the step itself names all. */
    static final int MOST_NAMED = 10;

    /**
     * So many of one kind of change.
     *
     * @param offices which offices are given up
     * @param creditCodes which organisations leave, where the law shuts out these and no others
     */
    @Schema(
            name = "ComplianceChangeStep",
            description = "一种整改及其数量，并指明职务或单位。So many of one kind of change, and which offices or organisations it is.")
    public record Step(Change change, long count, List<OfficeGivenUp> offices, List<String> creditCodes) {

        public Step {
            offices = offices == null ? List.of() : List.copyOf(offices);
            creditCodes = creditCodes == null ? List.of() : List.copyOf(creditCodes);
        }

        /** One that names nobody. */
        Step(Change change, long count) {
            this(change, count, List.of(), List.of());
        }

        private String words(Function<Text, String> language, String open, String comma, String more, String close) {
            var names = Stream.concat(
                            offices.stream().map(office -> language.apply(office.words())), creditCodes.stream())
                    .toList();
            var counted = language.apply(change.words(count));
            return names.isEmpty()
                    ? counted
                    : counted
                            + open
                            + names.stream().limit(MOST_NAMED).collect(Collectors.joining(comma))
                            + (names.size() > MOST_NAMED ? more : "")
                            + close;
        }
    }

    static SmallestChange of(Change change, long count) {
        return of(List.of(new Step(change, count)));
    }

    static SmallestChange of(List<Step> all) {
        var steps = all.stream().filter(step -> step.count() > 0).toList();
        var zh = steps.stream().map(step -> step.words(Text::zh, "（", "、", "等", "）"));
        var en = steps.stream().map(step -> step.words(Text::en, " (", ", ", " and others", ")"));
        return new SmallestChange(
                steps, new Text(zh.collect(Collectors.joining("，")), en.collect(Collectors.joining(", "))));
    }

    /** Both together. */
    SmallestChange and(SmallestChange other) {
        var both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return of(both);
    }

    /** The members and votes that a make-up has after it. */
    Composition applied(Composition before) {
        return before.changed(
                count(Change.MORE_FARMERS),
                -count(Change.FEWER_RESIDENTS),
                -count(Change.FEWER_ORGANISATIONS),
                -count(Change.FEWER_ADDITIONAL_VOTES));
    }

    private long count(Change change) {
        return steps.stream()
                .filter(step -> step.change() == change)
                .mapToLong(Step::count)
                .sum();
    }

    /** How many changes it takes. */
    public long size() {
        return steps.stream().mapToLong(Step::count).sum();
    }
}
