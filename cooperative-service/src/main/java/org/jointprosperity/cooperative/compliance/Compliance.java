package org.jointprosperity.cooperative.compliance;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.compliance.SmallestChange.Step;
import org.jointprosperity.cooperative.law.Limit;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.law.Rule;
import org.jointprosperity.cooperative.law.RuleInForce;
import org.jointprosperity.cooperative.law.RulePacks;
import org.jointprosperity.cooperative.law.Verification;

/** Holds a cooperative's make-up against the rules of its place and day; of national and local rules the stricter decides. */
@ApplicationScoped
public class Compliance {

    /** What members and their votes are judged by. */
    public static final Set<Matter> OF_MEMBERS = EnumSet.of(
            Matter.FOUNDING_MEMBERS,
            Matter.PUBLIC_BODY_MEMBERS,
            Matter.FARMER_MEMBERS,
            Matter.ORGANISATION_MEMBERS,
            Matter.ADDITIONAL_VOTES);

    /** What offices are judged by. */
    public static final Set<Matter> OF_OFFICES = EnumSet.of(
            Matter.ELECTED_OFFICES, Matter.INCOMPATIBLE_OFFICES, Matter.COMPETING_OFFICES, Matter.OFFICIALS_IN_OFFICE);

    /**
     * What can be judged before a register names every member: nobody of whom it will tell can make good what these rules
     * found broken.
     */
    public static final Set<Matter> WITHOUT_REGISTER = EnumSet.of(
            Matter.PUBLIC_BODY_MEMBERS,
            Matter.ADDITIONAL_VOTES,
            Matter.INCOMPATIBLE_OFFICES,
            Matter.COMPETING_OFFICES,
            Matter.OFFICIALS_IN_OFFICE,
            Matter.UNION_MEMBERS,
            Matter.IDLE_YEARS);

    /** What is judged of who is named to lead a cooperative 负责人; whether he is elected from its members where a register tells. */
    public static final Set<Matter> OF_LEADERS = OF_OFFICES;

    private static final Set<Matter> MENDED_ALONE = EnumSet.of(Matter.UNION_MEMBERS, Matter.IDLE_YEARS);

    private final RulePacks packs;

    public Compliance(RulePacks packs) {
        this.packs = packs;
    }

    /** Everything the rules in force say of it; {@link Standing#NO_RULE_IN_FORCE} before the first. */
    public Assessment assess(Composition composition, LocalDate day, String division) {
        return assess(EnumSet.allOf(Matter.class), composition, day, division);
    }

    /** What the rules in force about these matters say of it; {@link Standing#NO_RULE_IN_FORCE} where none does. */
    public Assessment assess(Set<Matter> matters, Composition composition, LocalDate day, String division) {
        var violations = new ArrayList<ComplianceFinding>();
        var kept = new ArrayList<ComplianceFinding>();
        for (var matter : matters) {
            judge(matter, composition, day, division)
                    .ifPresent(finding -> (finding.met() ? kept : violations).add(finding));
        }
        if (violations.isEmpty() && kept.isEmpty()) {
            return Assessment.without(Standing.NO_RULE_IN_FORCE);
        }
        return new Assessment(
                violations.isEmpty() ? Standing.COMPLIANT : Standing.VIOLATED,
                List.copyOf(violations),
                List.copyOf(kept),
                violations.isEmpty() ? null : changeOfAll(matters, violations, composition, day, division));
    }

    /**
     * The fewest changes after which all of these rules are kept: rules about members and votes pull against each other and so
     * do rules about offices, and are each mended together; delegates are reckoned from the members there are then.
     */
    private SmallestChange changeOfAll(
            Set<Matter> matters,
            List<ComplianceFinding> violations,
            Composition composition,
            LocalDate day,
            String division) {
        var broken = EnumSet.noneOf(Matter.class);
        violations.forEach(finding -> broken.add(finding.matter()));
        var steps = new ArrayList<Step>();
        var after = composition;
        if (!Collections.disjoint(broken, OF_MEMBERS)) {
            var remedy = Remedy.of(composition, rules(common(matters, OF_MEMBERS), day, division));
            if (remedy.isEmpty()) {
                return null;
            }
            steps.addAll(remedy.get().steps());
            after = remedy.get().applied(composition);
        }
        if (matters.contains(Matter.DELEGATES)) {
            judge(Matter.DELEGATES, after, day, division)
                    .filter(finding -> !finding.met())
                    .ifPresent(finding -> steps.addAll(finding.change().steps()));
        }
        if (!Collections.disjoint(broken, OF_OFFICES)) {
            steps.add(givenUp(composition, rules(common(matters, OF_OFFICES), day, division)));
        }
        violations.stream()
                .filter(finding -> MENDED_ALONE.contains(finding.matter()))
                .forEach(finding -> steps.addAll(finding.change().steps()));
        return SmallestChange.of(steps);
    }

    private static Set<Matter> common(Set<Matter> matters, Set<Matter> of) {
        var common = EnumSet.copyOf(of);
        common.retainAll(matters);
        return common;
    }

    private static Step givenUp(Composition composition, List<Rule> rules) {
        var offices = OfficeRemedy.of(composition.offices(), rules);
        return new Step(Change.OFFICES_GIVEN_UP, offices.size(), offices, List.of());
    }

    /** Whether any rule is in force in a place on a day. */
    public boolean hasRules(LocalDate day, String division) {
        return Arrays.stream(Matter.values())
                .anyMatch(matter -> !packs.inForce(matter, day, division).isEmpty());
    }

    /** Whether every rule in force about these matters is kept, without saying why. */
    public boolean keeps(Collection<Matter> matters, Composition composition, LocalDate day, String division) {
        for (var matter : matters) {
            for (var found : packs.inForce(matter, day, division)) {
                var limit = found.rule().limit();
                var count = limit == null ? OptionalLong.empty() : composition.count(limit.counted(), found.rule());
                if (count.isPresent()
                        && limit.missing(count.getAsLong(), composition.members())
                                        .orElse(1)
                                > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the strictest rule about a matter says; empty where no rule is in force, or nobody knows what it counts. */
    public Optional<ComplianceFinding> judge(Matter matter, Composition composition, LocalDate day, String division) {
        ComplianceFinding strictest = null;
        for (var rule : packs.inForce(matter, day, division)) {
            if (rule.rule().limit() != null) {
                var finding = finding(matter, rule, composition);
                if (finding.isPresent() && (strictest == null || isStricter(finding.get(), strictest))) {
                    strictest = finding.get();
                }
            }
        }
        return Optional.ofNullable(strictest);
    }

    /** Refuses what would break a rule about these matters that was kept, or break one by more than before. */
    public void refuseWorse(
            Collection<Matter> matters, Composition before, Composition after, LocalDate day, String division) {
        if (keeps(matters, after, day, division)) {
            return;
        }
        for (var matter : matters) {
            var now = judge(matter, after, day, division);
            if (now.isPresent() && !now.get().met()) {
                var earlier = judge(matter, before, day, division);
                if (earlier.isEmpty() || now.get().isWorseThan(earlier.get())) {
                    throw now.get().refusal(day);
                }
            }
        }
    }

    /** Refuses what breaks a rule about these matters. */
    public void refuseBroken(Collection<Matter> matters, Composition composition, LocalDate day, String division) {
        for (var matter : matters) {
            var broken = judge(matter, composition, day, division).filter(finding -> !finding.met());
            if (broken.isPresent()) {
                throw broken.get().refusal(day);
            }
        }
    }

    /** The most specific rule about a matter that is in force, or none. */
    public Citation citation(Matter matter, LocalDate day, String division) {
        return packs.inForce(matter, day, division).stream()
                .findFirst()
                .map(RuleInForce::citation)
                .orElse(Citation.NONE);
    }

    /** Refuses to end a membership sooner than notice of leaving allows, by the longest notice of national and local rules. */
    public void refuseShortNotice(
            LocalDate noticeOn, LocalDate leavesOn, boolean organisation, LocalDate day, String division) {
        for (var rule : packs.inForce(Matter.LEAVING_NOTICE, day, division)) {
            if (rule.rule().notice() != null) {
                refuseShortNotice(rule, noticeOn, leavesOn, organisation);
            }
        }
    }

    /**
     * What the longest notice of national and local rules says of a notice of leaving and the first day without membership
     * asked for, by the rules of that day; empty where none is in force.
     */
    public Optional<NoticeFinding> judgeNotice(
            LocalDate givenOn, LocalDate leavesOn, boolean organisation, String division) {
        return packs.inForce(Matter.LEAVING_NOTICE, leavesOn, division).stream()
                .filter(found -> found.rule().notice() != null)
                .map(found -> NoticeFinding.of(found, givenOn, leavesOn, organisation))
                .reduce((specific, next) -> next.earliest().isAfter(specific.earliest()) ? next : specific);
    }

    /** The first day without membership for who gave notice on a day, by the longest notice; empty where no rule says it. */
    public Optional<LocalDate> leavesOn(LocalDate noticeOn, boolean organisation, String division) {
        return packs.inForce(Matter.LEAVING_NOTICE, noticeOn, division).stream()
                .map(found -> found.rule().notice())
                .filter(Objects::nonNull)
                .map(notice -> notice.earliest(noticeOn, organisation))
                .max(Comparator.naturalOrder());
    }

    /** Whether those who belong to this organisation are officials who hold no office in a cooperative 公务人员. */
    public boolean isOfOfficials(Body body, LocalDate day, String division) {
        return packs.inForce(Matter.OFFICIALS_IN_OFFICE, day, division).stream()
                .map(found -> found.rule().excluded())
                .filter(Objects::nonNull)
                .anyMatch(excluded -> excluded.names(body.creditCode(), body.unitKind()));
    }

    private static void refuseShortNotice(
            RuleInForce rule, LocalDate noticeOn, LocalDate leavesOn, boolean organisation) {
        var notice = rule.rule().notice();
        var earliest = noticeOn == null ? null : notice.earliest(noticeOn, organisation);
        if (earliest == null || leavesOn.isBefore(earliest)) {
            throw rule.citation()
                    .told(new RuleViolation(earliest == null ? "leaving-without-notice" : "leaving-notice-too-short")
                            .with("verification", rule.verification())
                            .with("months", notice.monthsOf(organisation))
                            .with("noticeOn", noticeOn)
                            .with("leavesOn", leavesOn)
                            .with("earliest", earliest)
                            .with("missing", earliest == null ? null : DAYS.between(leavesOn, earliest)));
        }
    }

    private Optional<ComplianceFinding> finding(Matter matter, RuleInForce rule, Composition composition) {
        var limit = rule.rule().limit();
        var count = composition.count(limit.counted(), rule.rule());
        if (count.isEmpty()) {
            return Optional.empty();
        }
        long base = composition.members();
        long missing = limit.missing(count.getAsLong(), base).orElse(-1);
        return Optional.of(ComplianceFinding.of(
                matter,
                rule,
                count.getAsLong(),
                base,
                composition.countsUncertain(limit.counted(), rule.rule())
                        ? Verification.NOT_VERIFIED
                        : rule.verification(),
                missing == 0 ? null : change(limit, rule.rule(), composition, missing)));
    }

    private static SmallestChange change(Limit limit, Rule rule, Composition composition, long missing) {
        return switch (limit.counted()) {
            case DELEGATES ->
                missing > 0
                        ? SmallestChange.of(Change.MORE_DELEGATES, missing)
                        : SmallestChange.of(Change.NO_DELEGATES, 1);
            case UNION_MEMBERS -> SmallestChange.of(Change.MORE_COOPERATIVES, missing);
            case IDLE_YEARS -> SmallestChange.of(Change.YEARS_WITH_BUSINESS, missing);
            case ELECTED_OUTSIDERS, INCOMPATIBLE_OFFICES, COMPETING_OFFICES, OFFICIALS ->
                SmallestChange.of(List.of(givenUp(composition, List.of(rule))));
            default -> Remedy.of(composition, List.of(rule)).orElse(null);
        };
    }

    private List<Rule> rules(Set<Matter> matters, LocalDate day, String division) {
        return matters.stream()
                .flatMap(matter -> packs.inForce(matter, day, division).stream())
                .map(RuleInForce::rule)
                .filter(rule -> rule.limit() != null)
                .toList();
    }

    /** Rules of the same matter and direction: the one that leaves less room; of equals the more specific, which came first. */
    private static boolean isStricter(ComplianceFinding next, ComplianceFinding before) {
        if (next.missing() == null || before.missing() == null) {
            return before.missing() != null;
        }
        if (!next.missing().equals(before.missing())) {
            return next.missing() > before.missing();
        }
        return next.kind() == Limit.Kind.AT_LEAST ? next.bound() > before.bound() : next.bound() < before.bound();
    }
}
