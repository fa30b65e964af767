package org.jointprosperity.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Limit;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.rule.Text;
import org.junit.jupiter.api.Test;

/** Whatever was counted, a meeting that fails by a delivered rule is told by which, and what is missing makes it good. */
class EveryRuleSpeaksTest {

    private static final RulePacks PACKS = RulePacks.delivered();
    private static final RuleBook RULES = new RuleBook(PACKS);
    private static final Jurisdiction VILLAGE = new Jurisdiction("611023104001");

    /** Matters that stand for every general one. */
    private static final List<String> GENERAL = List.of("public-works", "village-major-matter");

    private static final int MEETINGS = 60;
    private static final int MOST_PERSONS = 60;
    private static final int MADE_UP = 4000;

    private final Random random = new Random(611023);

    @Test
    void whateverFailsNamesItsRuleAndWhatIsMissingMakesItGoodAndOneFewerDoesNot() {
        int failed = 0;
        int mended = 0;
        var asked = new HashSet<String>();
        for (var pack : PACKS.all()) {
            for (var rule : pack.rules()) {
                for (var matter : matters(rule)) {
                    for (int i = 0; i < MEETINGS; i++) {
                        var meeting = meeting(pack, rule, matter);
                        var verdict = RULES.judge(meeting);
                        asked.add(verdict.ruleId());
                        if (verdict.outcome() != Outcome.VOID && verdict.outcome() != Outcome.NOT_CARRIED) {
                            continue;
                        }
                        failed++;
                        saysWhy(verdict);
                        mended += isMended(RULES, meeting, verdict) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(PACKS.all().size());
        assertThat(mended)
                .as("of %d that failed", failed)
                .isGreaterThan(MEETINGS * PACKS.all().size());
    }

    @Test
    void whoJoinsABodyThatIsTooSmallOrLeavesOneThatIsTooLargeIsCountedInItsOtherShares() {
        int mended = 0;
        for (int i = 0; i < MADE_UP; i++) {
            var rule = madeUp();
            var rules = new RuleBook(new RulePacks(
                    List.of(new RulePack(
                            "made-up",
                            Jurisdiction.NATIONAL,
                            new Text("虚拟规则", "made-up rules"),
                            "虚拟",
                            false,
                            LocalDate.of(2009, 1, 1),
                            null,
                            null,
                            false,
                            List.of(rule))),
                    List.of(new Matter("village-major-matter", "村级重大事务", "major village matter", true))));
            int members = random.nextInt(14);
            int present = random.nextInt(remaining(rule.limit(), members) + 1);
            var meeting = new AskVerdict(
                    Body.MEMBERS,
                    "village-major-matter",
                    LocalDate.of(2009, 6, 10),
                    VILLAGE,
                    new Counts(Map.of(
                            Count.MEMBERS, members, Count.PRESENT, present, Count.YES, random.nextInt(present + 1))),
                    0);
            var verdict = rules.judge(meeting);
            if (verdict.outcome() == Outcome.VOID || verdict.outcome() == Outcome.NOT_CARRIED) {
                saysWhy(verdict);
                mended += isMended(rules, meeting, verdict) ? 1 : 0;
            }
        }
        assertThat(mended).isGreaterThan(MADE_UP / 2);
    }

    /** How many members a body has once those have left who are too many; who is there is one of them. */
    private static int remaining(Limit limit, int members) {
        int most = limit.kind() == Check.Kind.AT_LEAST ? members : Math.min(members, limit.neverBelow());
        return limit.kind() == Check.Kind.AT_MOST && limit.odd() && most > 0 ? (most - 1) | 1 : most;
    }

    /** A bound on the members of a body beside an attendance of all of them and votes of some base. */
    private Rule madeUp() {
        var members = new Fraction(Count.MEMBERS, 0, 1, false, Basis.ALL_MEMBERS);
        var kind = random.nextBoolean() ? Check.Kind.AT_LEAST : Check.Kind.AT_MOST;
        return new Rule(
                "made-up-1",
                Body.MEMBERS,
                List.of(Rule.ANY_MATTER),
                List.of(part(Count.PRESENT, Basis.ALL_MEMBERS)),
                part(Count.YES, random.nextBoolean() ? Basis.ALL_MEMBERS : Basis.PRESENT),
                new Limit(kind, members, 3 + random.nextInt(8), null, random.nextBoolean()),
                null,
                "第一条",
                new Text("虚拟", "made up"),
                false,
                null,
                List.of(),
                List.of());
    }

    private Fraction part(Count counted, Basis basis) {
        int parts = 2 + random.nextInt(3);
        return new Fraction(counted, 1 + random.nextInt(parts - 1), parts, random.nextBoolean(), basis);
    }

    private static List<String> matters(Rule rule) {
        return rule.matters().stream()
                .flatMap(code -> code.equals(Rule.ANY_MATTER) ? GENERAL.stream() : Stream.of(code))
                .toList();
    }

    private static void saysWhy(Verdict verdict) {
        assertThat(Stream.of(verdict.ruleId(), verdict.pack(), verdict.article(), verdict.source()))
                .noneMatch(words -> words == null || words.isBlank());
        assertThat(Stream.of(verdict.pass(), verdict.limit(), verdict.notice()).anyMatch(compared -> compared != null)
                        || !verdict.attendance().isEmpty())
                .as("%s compares numbers", verdict.ruleId())
                .isTrue();
        assertThat(verdict.missing()).isNotNull();
        for (var text : List.of(verdict.sentences().zh(), verdict.sentences().en())) {
            assertThat(text).contains(verdict.ruleId(), verdict.article());
        }
        assertThat(verdict.sentences().zh().contains("尚未与原文核对")).isNotEqualTo(verdict.verified());
        assertThat(verdict.sentences().en().contains("has not been checked")).isNotEqualTo(verdict.verified());
    }

    /** Whether there was something to add, and with it the meeting is good and with one fewer of anything it is not. */
    private static boolean isMended(RuleBook rules, AskVerdict meeting, Verdict verdict) {
        var missing = verdict.missing();
        if (missing.attendance() == null || missing.votes() == null || missing.limit() == null) {
            assertThat(verdict.sentences().zh()).contains("补多少也不成立");
            assertThat(verdict.sentences().en()).contains("no number would be enough");
            return false;
        }
        var limit = verdict.competed().stream()
                .map(Verdict.Competitor::limit)
                .filter(check -> check != null && check.missing() != null && check.missing() > 0)
                .findFirst()
                .orElse(null);
        assertThat(isGood(rules, mended(meeting, missing, limit, null)))
                .as("%s with %s", meeting, missing)
                .isTrue();
        for (var part : Part.values()) {
            if (part.of(missing) > 0) {
                assertThat(isGood(rules, mended(meeting, missing, limit, part)))
                        .as("%s with %s but one of %s", meeting, missing, part)
                        .isFalse();
            }
        }
        return true;
    }

    private enum Part {
        ATTENDANCE,
        VOTES,
        NOTICE,
        LIMIT;

        int of(Missing missing) {
            return switch (this) {
                case ATTENDANCE -> missing.attendance();
                case VOTES -> missing.votes();
                case NOTICE -> missing.noticeDays();
                case LIMIT -> missing.limit();
            };
        }
    }

    /** The meeting with what is missing, but for one of a part. */
    private static AskVerdict mended(AskVerdict meeting, Missing missing, Check limit, Part butOne) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        counts.putAll(meeting.counts().values());
        int come = number(Part.ATTENDANCE, missing, butOne);
        Stream.of(Count.PRESENT, Count.HOUSEHOLD_REPS, Count.BALLOTS_CAST)
                .filter(counts::containsKey)
                .forEach(count -> counts.merge(count, come, Integer::sum));
        counts.computeIfPresent(Count.YES, (count, yes) -> yes + number(Part.VOTES, missing, butOne));
        if (limit != null) {
            int way = limit.kind() == Check.Kind.AT_LEAST ? 1 : -1;
            int changed = way * number(Part.LIMIT, missing, butOne);
            counts.merge(limit.fraction().counted(), changed, Integer::sum);
            if (limit.fraction().counted() == Count.MEMBERS) {
                counts.computeIfPresent(Count.ELIGIBLE, (count, eligible) -> eligible + changed);
            }
        }
        return new AskVerdict(
                meeting.body(),
                meeting.matter(),
                meeting.date(),
                meeting.jurisdiction(),
                new Counts(counts),
                meeting.noticeDays() + number(Part.NOTICE, missing, butOne));
    }

    private static int number(Part part, Missing missing, Part butOne) {
        return part.of(missing) - (part == butOne ? 1 : 0);
    }

    /** Counts that contradict each other are those of no meeting. */
    private static boolean isGood(RuleBook rules, AskVerdict meeting) {
        try {
            var outcome = rules.judge(meeting).outcome();
            return outcome == Outcome.CARRIED || outcome == Outcome.VALID;
        } catch (RuleViolation contradiction) {
            assertThat(contradiction.code())
                    .isIn("counts-contradict", "votes-exceed-voters", "votes-exceed-rights-present");
            return false;
        }
    }

    /** A meeting on the first day of a pack, of which everything was counted that any rule for it may compare. */
    private AskVerdict meeting(RulePack pack, Rule rule, String matter) {
        var wanted = EnumSet.noneOf(Count.class);
        var rules = PACKS.all().stream()
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.body() == rule.body() && each.judges(RULES.require(matter)))
                .toList();
        rules.stream().map(EveryRuleSpeaksTest::counts).forEach(wanted::addAll);
        if (wanted.contains(Count.HOUSEHOLD_REPS)) {
            boolean byHouseholds = random.nextBoolean()
                    && rules.stream()
                            .map(EveryRuleSpeaksTest::counts)
                            .allMatch(counts -> counts.contains(Count.HOUSEHOLDS) || !counts.contains(Count.ELIGIBLE));
            wanted.removeAll(
                    byHouseholds
                            ? Set.of(Count.PRESENT, Count.ELIGIBLE)
                            : Set.of(Count.HOUSEHOLD_REPS, Count.HOUSEHOLDS));
        }
        if (wanted.contains(Count.VOTING_RIGHTS)) {
            wanted.addAll(Set.of(Count.PRESENT, Count.MEMBERS));
        }
        return new AskVerdict(
                rule.body(), matter, pack.effectiveFrom(), VILLAGE, counts(wanted, rule.body()), random.nextInt(25));
    }

    private static List<Count> counts(Rule rule) {
        return Stream.of(
                        rule.attendance().stream(),
                        Stream.ofNullable(rule.pass()),
                        Stream.ofNullable(rule.limit()).map(Limit::fraction))
                .flatMap(each -> each)
                .flatMap(fraction ->
                        Stream.of(fraction.counted(), fraction.basis().count()))
                .toList();
    }

    /** Numbers that can stand beside each other, nought among them. */
    private Counts counts(Set<Count> wanted, Body body) {
        int all = random.nextInt(10) == 0 ? 0 : random.nextInt(MOST_PERSONS);
        int there = random.nextInt(all + 1);
        var counts = new EnumMap<Count, Integer>(Count.class);
        for (var count : new ArrayList<>(wanted)) {
            counts.put(
                    count,
                    switch (count) {
                        case ELIGIBLE, MEMBERS, HOUSEHOLDS, BASIC_VOTES -> all;
                        case PRESENT, HOUSEHOLD_REPS, BALLOTS_CAST -> there;
                        case VOTING_RIGHTS -> all + all / 5;
                        case SEATS -> 1 + random.nextInt(9);
                        default -> random.nextInt(all + 1);
                    });
        }
        if (counts.containsKey(Count.YES)) {
            int most = new Counts(counts).mostVotes(body).orElse(counts.getOrDefault(Count.BALLOTS_CAST, all));
            counts.put(Count.YES, random.nextInt(most + 1));
        }
        return new Counts(Map.copyOf(counts));
    }
}
