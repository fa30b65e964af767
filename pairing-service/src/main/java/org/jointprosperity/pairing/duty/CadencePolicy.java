package org.jointprosperity.pairing.duty;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.pairing.agreement.Side;

/**
 * 频次规定: what a side owes how often, as a county or town decided it, from when until when. A policy is never changed; a
 * later one of the same code, place and type takes its place, and one that has not begun may be taken back.
 */
@Entity
@DynamicUpdate
class CadencePolicy {

    @Id
    UUID id;

    String code;
    String nameZh;
    String nameEn;

    @Enumerated(STRING)
    Side side;

    @Enumerated(STRING)
    PairType pairType;

    @Enumerated(STRING)
    Counting counting;

    int times;

    @Enumerated(STRING)
    Period period;

    int dueAfterDays;
    int graceDays;
    Integer branchAfterDays;
    Integer townAfterDays;
    Integer countyAfterDays;
    Integer brokenLeastDays;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;
    LocalDate withdrawnOn;
    String withdrawalReason;

    /** From this age on a member counts as young; null where the policy counts no young member, or was set before it was asked. */
    Integer leastAge;

    /** Up to this age a member counts as young; null as the least one. */
    Integer mostAge;

    String ageSource;
    Boolean ageVerified;

    protected CadencePolicy() {}

    CadencePolicy(SetCadence request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = request.code();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.side = request.side();
        this.pairType = request.pairType();
        this.counting = request.counting();
        this.times = request.times();
        this.period = request.period();
        this.dueAfterDays = request.dueAfterDays();
        this.graceDays = request.graceDays();
        this.branchAfterDays = request.branchAfterDays();
        this.townAfterDays = request.townAfterDays();
        this.countyAfterDays = request.countyAfterDays();
        this.brokenLeastDays = request.brokenLeastDays();
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.source = request.source();
        this.verified = request.verified();
        this.leastAge = request.leastAge();
        this.mostAge = request.mostAge();
        this.ageSource = request.ageSource();
        this.ageVerified = request.ageVerified();
    }

    /**
     * Refuses a member who was too old or too young on a day to count as a young one 年轻党员.
     *
     * @param born year and month of birth, as {@code 1980-01}; the year of age begins with that month
     */
    void requireYoung(String born, LocalDate on) {
        long age = YearMonth.parse(born).until(YearMonth.from(on), ChronoUnit.YEARS);
        if (leastAge != null && age < leastAge) {
            rule(
                    false,
                    "young-member-too-young",
                    citation().with("age", age, "leastAge", leastAge, "missing", leastAge - age));
        }
        if (mostAge != null && age > mostAge) {
            rule(
                    false,
                    "young-member-too-old",
                    citation().with("age", age, "mostAge", mostAge, "missing", age - mostAge));
        }
    }

    /** What rests on its ages names it by its code and first day, and by what its ages were taken from. */
    private Citation citation() {
        return new Citation(code + "@" + effectiveFrom, ageSource, null, Boolean.TRUE.equals(ageVerified));
    }

    /** Takes it back before its first day, so that it never holds. */
    void withdraw(String reason, LocalDate on) {
        rule(withdrawnOn == null, "policy-withdrawn", "withdrawnOn", withdrawnOn);
        rule(on.isBefore(effectiveFrom), "policy-has-begun", "effectiveFrom", effectiveFrom, "today", on);
        withdrawnOn = on;
        withdrawalReason = reason;
    }

    boolean isInForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    /** Whether so many days in force of a period make it owed: a whole period always, a broken one as the policy says. */
    boolean owes(int daysInForce, int daysOfThePeriod) {
        return daysInForce > 0
                && (daysInForce >= daysOfThePeriod || brokenLeastDays != null && daysInForce >= brokenLeastDays);
    }

    /** The day on which what was due on a day is overdue: the first one past the grace. */
    LocalDate overdueFrom(LocalDate dueOn) {
        return dueOn.plusDays(graceDays + 1L);
    }

    /** The day on which what was due on a day comes before a level; empty where it never does. */
    Optional<LocalDate> escalatedFrom(EscalationLevel level, LocalDate dueOn) {
        return daysUntil(level).map(dueOn::plusDays);
    }

    /** So many days after its due day something comes before a level; empty where it never does. */
    Optional<Integer> daysUntil(EscalationLevel level) {
        return Optional.ofNullable(
                switch (level) {
                    case BRANCH -> branchAfterDays;
                    case TOWN -> townAfterDays;
                    case COUNTY -> countyAfterDays;
                });
    }

    /** Whether each step comes after the one before. */
    static boolean climbs(int graceDays, Integer... steps) {
        int before = graceDays;
        for (int step : Arrays.stream(steps).filter(Objects::nonNull).toList()) {
            if (step <= before) {
                return false;
            }
            before = step;
        }
        return true;
    }
}
