package org.jointprosperity.pairing.registry;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** 姓名、性别、出生年月: what of a person does not change; two entries that differ in it are hardly of one person. */
record Identity(String name, Sex sex, String born) {

    /** Refuses a month of birth, {@code 1954-05}, that has not come by a day. */
    void requireBornBy(LocalDate on) {
        rule(!YearMonth.parse(born).isAfter(YearMonth.from(on)), "born-in-future", "today", on);
    }

    /** Names of the fields in which the two differ, never what stands in them. */
    List<String> contradictions(Identity other) {
        return Stream.of(
                        Mergeable.differing("name", name, other.name),
                        Mergeable.differing("sex", sex, other.sex),
                        Mergeable.differing("born", born, other.born))
                .flatMap(fields -> fields)
                .toList();
    }
}
