package org.jointprosperity.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.rule.Text;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Fraction HALF_OF_ELIGIBLE = new Fraction(Count.PRESENT, 1, 2, false, Basis.ELIGIBLE);
    private static final Fraction TWO_THIRDS_OF_ELIGIBLE = new Fraction(Count.PRESENT, 2, 3, false, Basis.ELIGIBLE);
    private static final Fraction HALF_IN_FAVOUR = new Fraction(Count.YES, 1, 2, true, Basis.ELIGIBLE);

    private final RuleBook delivered = new RuleBook(RulePacks.delivered());

    @Test
    void ofNationalAndLocalTheStricterDecides() {
        var rules = book(pack("national", "00", HALF_OF_ELIGIBLE), pack("county", "611023", TWO_THIRDS_OF_ELIGIBLE));

        var verdict = rules.judge(members(40, 26, 26));

        assertThat(verdict.ruleId()).isEqualTo("county-1");
        assertThat(verdict.outcome()).isEqualTo(Outcome.VOID);
        assertThat(verdict.missing().attendance()).isEqualTo(1);
    }

    @Test
    void aLaxLocalRuleDoesNotLowerTheNationalOne() {
        var rules = book(pack("national", "00", TWO_THIRDS_OF_ELIGIBLE), pack("county", "611023", HALF_OF_ELIGIBLE));

        var verdict = rules.judge(members(40, 26, 26));

        assertThat(verdict.ruleId()).isEqualTo("national-1");
        assertThat(verdict.outcome()).isEqualTo(Outcome.VOID);
    }

    @Test
    void ofAMeetingThatSatisfiesAllRulesTheOneThatWantsMostSpeaks() {
        var rules = book(pack("national", "00", TWO_THIRDS_OF_ELIGIBLE), pack("county", "611023", HALF_OF_ELIGIBLE));

        var verdict = rules.judge(members(40, 30, 30));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(verdict.ruleId()).isEqualTo("national-1");
        assertThat(verdict.competed())
                .extracting(competitor -> competitor.attendance().get(0).bound())
                .containsExactly(20, 27);
    }

    @Test
    void ofThreeLevelsTheStrictestDecides() {
        var rules = book(
                pack("national", "00", HALF_OF_ELIGIBLE),
                pack("province", "61", TWO_THIRDS_OF_ELIGIBLE),
                pack("county", "611023", HALF_OF_ELIGIBLE));

        assertThat(rules.judge(members(40, 26, 26)).ruleId()).isEqualTo("province-1");
    }

    @Test
    void ofEquallyStrictRulesTheMostSpecificSpeaks() {
        var rules = book(pack("national", "00", HALF_OF_ELIGIBLE), pack("county", "611023", HALF_OF_ELIGIBLE));

        var verdict = rules.judge(members(40, 30, 30));

        assertThat(verdict.ruleId()).isEqualTo("county-1");
        assertThat(verdict.competed()).extracting(Verdict.Competitor::ruleId).containsExactly("county-1", "national-1");
    }

    @Test
    void saysInBothLanguagesWhatIsMissing() {
        var verdict = delivered.judge(new AskVerdict(
                Body.REPRESENTATIVES,
                "public-works",
                DAY,
                new Jurisdiction("611023"),
                counts(Count.ELIGIBLE, 40, Count.PRESENT, 26, Count.YES, 20),
                null));

        assertThat(verdict.sentences().zh())
                .isEqualTo("实到人数26，须达到应到人数40的2/3，即至少27，还差1。赞成数20，须超过实到人数26的1/2，即至少14，符合。会议无效。"
                        + "依据第二十六条（village-law-2018-26），合计最少还差实到人数1。");
        assertThat(verdict.sentences().en())
                .isEqualTo(
                        "Persons present: 26; at least 2/3 of 40 persons entitled to take part, that is 27: 1 missing."
                                + " Votes in favour: 20; more than 1/2 of 26 persons present, that is 14: enough."
                                + " The meeting is void. By 第二十六条 (village-law-2018-26):"
                                + " at least missing in all: 1 persons present.");
    }

    @Test
    void ofSeveralRulesEachMissingNumberNamesItsOwn() {
        var asked = new AskVerdict(
                Body.REPRESENTATIVES,
                "incompetent-finding",
                DAY,
                new Jurisdiction("611023"),
                counts(Count.ELIGIBLE, 40, Count.PRESENT, 26, Count.YES, 10),
                null);

        var verdict = delivered.judge(asked);

        assertThat(verdict.ruleId()).isEqualTo("village-law-2018-26");
        assertThat(verdict.missing().attendance()).isEqualTo(1);
        assertThat(verdict.missing().votes()).isEqualTo(8);
        assertThat(verdict.sentences().zh())
                .contains("依据第二十六条（village-law-2018-26）、第三十五条（shaanxi-village-measures-2011-35-representatives），"
                        + "合计最少还差实到人数1（village-law-2018-26）、赞成数8（shaanxi-village-measures-2011-35-representatives）。");
        assertThat(verdict.sentences().en())
                .contains("By 第二十六条 (village-law-2018-26), 第三十五条 (shaanxi-village-measures-2011-35-representatives):"
                        + " at least missing in all: 1 persons present (village-law-2018-26),"
                        + " 8 votes in favour (shaanxi-village-measures-2011-35-representatives).");
    }

    @Test
    void saysThatNoticeIsWantedWhereNobodyToldOfIt() {
        var asked = new AskVerdict(
                Body.VILLAGERS,
                "public-works",
                DAY,
                new Jurisdiction("611023"),
                counts(Count.ELIGIBLE, 100, Count.PRESENT, 51, Count.YES, 26),
                null);
        var verdict = delivered.judge(asked);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(verdict.cautions()).singleElement().satisfies(caution -> {
            assertThat(caution.zh()).contains("第二十一条", "village-law-2018-22", "提前10天", "未写明通知日期");
            assertThat(caution.en()).contains("village-law-2018-22", "10 days of notice");
        });
        var told = new AskVerdict(asked.body(), asked.matter(), DAY, asked.jurisdiction(), asked.counts(), 10);
        assertThat(delivered.judge(told).cautions()).isEmpty();
    }

    @Test
    void knowsWhetherAnyRuleJudgesAMatterOnADay() {
        var place = new Jurisdiction("611023");

        assertThat(delivered.hasRuleFor(Body.VOTERS, "committee-election", LocalDate.of(1998, 11, 4), place))
                .isTrue();
        assertThat(delivered.hasRuleFor(Body.VOTERS, "committee-election", LocalDate.of(1998, 11, 3), place))
                .isFalse();
    }

    @Test
    void saysWhyARuleThatCompetedDidNotDecide() {
        var rules = book(pack("national", "00", HALF_OF_ELIGIBLE), pack("county", "611023", TWO_THIRDS_OF_ELIGIBLE));

        var competed = rules.judge(members(40, 26, 26)).competed();

        assertThat(competed).extracting(Verdict.Competitor::taken).containsExactly(true, false);
        assertThat(competed.get(0).because()).isNull();
        assertThat(competed.get(1).because().zh()).isEqualTo("结论从严，以从严的county-1为准。");
        assertThat(competed.get(1).because().en())
                .isEqualTo("The stricter county-1 decides: its conclusion is the milder one.");
    }

    @Test
    void ofEquallyStrictRulesItSaysThatTheNearerOneDecides() {
        var rules = book(pack("national", "00", HALF_OF_ELIGIBLE), pack("county", "611023", HALF_OF_ELIGIBLE));

        assertThat(rules.judge(members(40, 30, 30)).competed().get(1).because().en())
                .startsWith("As strict");
    }

    @Test
    void namesTheRulesThatWereNotYetOrNoLongerInForceOrGaveWay() {
        var asked = new AskVerdict(
                Body.REPRESENTATIVES,
                "public-works",
                LocalDate.of(2026, 1, 1),
                new Jurisdiction("611023"),
                counts(Count.ELIGIBLE, 40, Count.PRESENT, 27, Count.YES, 14),
                null);

        assertThat(delivered.judge(asked).setAside())
                .extracting(SetAside::ruleId, SetAside::reason)
                .containsExactly(
                        tuple("shangnan-representatives-resolve-1", SetAside.Reason.NO_LONGER_IN_FORCE),
                        tuple("village-law-2010-26", SetAside.Reason.NO_LONGER_IN_FORCE),
                        tuple("village-law-2018-26", SetAside.Reason.NO_LONGER_IN_FORCE));
    }

    @Test
    void carriesWhoMayVote() {
        var asked = new AskVerdict(
                Body.MEMBERS,
                "branch-election",
                LocalDate.of(2021, 3, 1),
                Jurisdiction.NATIONAL,
                counts(Count.ELIGIBLE, 40, Count.PRESENT, 32, Count.YES, 21),
                null);

        assertThat(delivered.judge(asked).voters().en()).startsWith("Full members vote");
    }

    @Test
    void asksForTheMandateOfTheVillageWhereRepresentativesDecideForIt() {
        assertThat(cautions("public-works", null)).singleElement().satisfies(caution -> assertThat(caution.zh())
                .contains("第二十四条", "未写明授权"));
        assertThat(cautions("public-works", "村民会议决议2025-01")).isEmpty();
        assertThat(cautions("incompetent-finding", null)).isEmpty();
    }

    @Test
    void saysWithTheVerdictThatSomeMattersAreNotForRepresentatives() {
        assertThat(cautions("collective-projects", "村民会议决议2025-01"))
                .singleElement()
                .satisfies(caution -> assertThat(caution.en()).startsWith("Items 1, 3, 8, 10 and 12"));
    }

    private List<Text> cautions(String matter, String mandate) {
        var counts =
                counts(Count.ELIGIBLE, 40, Count.PRESENT, 27, Count.YES, 27).with(Count.MEMBERS, 40);
        return delivered
                .judge(new AskVerdict(
                        Body.REPRESENTATIVES,
                        matter,
                        LocalDate.of(2025, 6, 10),
                        new Jurisdiction("611024"),
                        counts,
                        null,
                        mandate))
                .cautions();
    }

    @Test
    void anElectionOfWhichMoreBallotsCameBackThanWentOutIsVoid() {
        var verdict = elected(2021, 36, 37);

        assertThat(verdict.outcome()).isEqualTo(Outcome.VOID);
        assertThat(verdict.ruleId()).isEqualTo("party-election-2020-ballots");
        assertThat(verdict.missing().limit()).isEqualTo(1);
        assertThat(verdict.sentences().zh()).contains("收回票数37", "最少须减少1");
        assertThat(verdict.competed())
                .extracting(Verdict.Competitor::ruleId)
                .containsExactly("party-election-2020-quorum", "party-election-2020-ballots");
    }

    @Test
    void asManyBallotsBackAsWentOutLeaveTheQuorumToDecide() {
        assertThat(elected(2021, 36, 36).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(elected(2021, 36, 36).ruleId()).isEqualTo("party-election-2020-quorum");
    }

    @Test
    void aPackThatSaysNothingOfBallotsDoesNotJudgeThem() {
        assertThat(elected(2019, 36, 37).ruleId()).isEqualTo("party-election-1990-ballots");
        var counts = counts(Count.ELIGIBLE, 40, Count.BALLOTS_CAST, 36, Count.YES, 30)
                .with(Count.BALLOTS_ISSUED, 36)
                .with(Count.BALLOTS_RETURNED, 37);
        assertThat(delivered
                        .judge(new AskVerdict(
                                Body.VOTERS,
                                "committee-election",
                                LocalDate.of(2019, 6, 10),
                                new Jurisdiction("611023"),
                                counts,
                                null))
                        .ruleId())
                .isEqualTo("village-law-2018-15");
    }

    private Verdict elected(int year, int issued, int returned) {
        var counts = counts(Count.ELIGIBLE, 40, Count.PRESENT, 36, Count.YES, 30)
                .with(Count.BALLOTS_ISSUED, issued)
                .with(Count.BALLOTS_RETURNED, returned);
        return delivered.judge(new AskVerdict(
                Body.MEMBERS, "branch-election", LocalDate.of(year, 3, 1), Jurisdiction.NATIONAL, counts, null));
    }

    @Test
    void wantsAnOddNumberOfDirectors() {
        var verdict = delivered.judge(new AskVerdict(
                Body.COLLECTIVE_BOARD,
                "board-least-members",
                LocalDate.of(2025, 6, 10),
                Jurisdiction.NATIONAL,
                new Counts(Map.of(Count.MEMBERS, 4)),
                null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.VOID);
        assertThat(verdict.sentences().zh()).startsWith("全体成员数4，至少3且须为单数，还差1。");
        assertThat(verdict.sentences().en())
                .startsWith("Members in all: 4, where at least 3 and an odd number are wanted: 1 missing.");
    }

    @Test
    void judgesAsIfAPackHadBeenKnownFromTheBeginning() {
        var known = book(pack("national", "00", HALF_OF_ELIGIBLE));
        var entered = pack("county", "611023", TWO_THIRDS_OF_ELIGIBLE).inForce(DAY.minusDays(1), DAY);
        var late = entered.inForce(DAY.plusDays(1), null);

        assertThat(known.judge(members(40, 26, 26)).outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(known.under(entered, false).judge(members(40, 26, 26)).outcome())
                .isEqualTo(Outcome.VOID);
        assertThat(known.under(late, false).judge(members(40, 26, 26)).outcome())
                .isEqualTo(Outcome.CARRIED);
        assertThat(known.under(late, true).judge(members(40, 26, 26)).outcome()).isEqualTo(Outcome.VOID);
    }

    @Test
    void aPackAsIfKnownJudgesOnTheDaysItsApprovalWouldGiveIt() {
        var later = pack("county", "611023", HALF_OF_ELIGIBLE).inForce(DAY, null);
        var tried = pack("county", "611023", TWO_THIRDS_OF_ELIGIBLE).inForce(DAY.minusDays(9), null);
        var known = book(later);

        assertThat(known.onItsDays(tried).effectiveTo()).isEqualTo(DAY.minusDays(1));
        assertThat(known.under(tried, false).judge(members(40, 26, 26)).outcome())
                .as("the version that begins that day stands")
                .isEqualTo(Outcome.CARRIED);
        var superseder = superseding("other", "county", later.inForce(DAY, null));
        assertThat(book(superseder).onItsDays(tried).effectiveTo()).isEqualTo(DAY.minusDays(1));
        assertThat(book(superseder).onItsDays(tried.inForce(DAY.plusDays(1), null)))
                .as("superseded before its first day, it has none")
                .satisfies(pack -> assertThat(pack.effectiveTo()).isBefore(pack.effectiveFrom()));
    }

    private static RulePack superseding(String id, String supersedes, RulePack like) {
        return new RulePack(
                id,
                like.jurisdiction(),
                like.title(),
                like.source(),
                like.verified(),
                like.effectiveFrom(),
                like.effectiveTo(),
                supersedes,
                false,
                like.rules());
    }

    @Test
    void aPackAsIfKnownTakesThePlaceOfItsOtherVersions() {
        var known = book(pack("county", "611023", TWO_THIRDS_OF_ELIGIBLE));

        var verdict =
                known.under(pack("county", "611023", HALF_OF_ELIGIBLE), true).judge(members(40, 26, 26));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(verdict.competed()).hasSize(1);
    }

    @Test
    void saysThatABodyIsTooSmallToDecide() {
        var verdict = delivered.judge(new AskVerdict(
                Body.COLLECTIVE_REPRESENTATIVES,
                "collective-projects",
                LocalDate.of(2025, 6, 10),
                new Jurisdiction("611023"),
                counts(Count.MEMBERS, 20, Count.YES, 20),
                null));
        assertThat(verdict.sentences().zh()).startsWith("全体成员数20，至少21，还差1。").contains("会议无效。");
        assertThat(verdict.sentences().en())
                .startsWith("Members in all: 20, where at least 21 are wanted: 1 missing.")
                .contains("The meeting is void.");
    }

    @Test
    void saysThatARuleHasNotBeenChecked() {
        var verdict = delivered.judge(members(40, 30, 30));

        assertThat(verdict.verified()).isFalse();
        assertThat(verdict.sentences().zh()).endsWith("所依据的规则尚未与原文核对。");
    }

    @Test
    void refusesAMatterNobodyKnows() {
        var asked = new AskVerdict(
                Body.MEMBERS, "weather", DAY, Jurisdiction.NATIONAL, counts(Count.ELIGIBLE, 1, Count.PRESENT, 1), null);

        assertThatThrownBy(() -> delivered.judge(asked)).hasMessageContaining("matter-unknown");
    }

    @Test
    void namesTheCountThatTheRuleNeeds() {
        var asked = new AskVerdict(
                Body.REPRESENTATIVES,
                "public-works",
                DAY,
                Jurisdiction.NATIONAL,
                new Counts(Map.of(Count.PRESENT, 27)),
                null);

        assertThatThrownBy(() -> delivered.judge(asked)).hasMessageContaining("counts.eligible");
    }

    private static AskVerdict members(int eligible, int present, int yes) {
        return new AskVerdict(
                Body.MEMBERS,
                "village-major-matter",
                DAY,
                new Jurisdiction("611023104001"),
                counts(Count.ELIGIBLE, eligible, Count.PRESENT, present, Count.YES, yes),
                null);
    }

    private static Counts counts(Object... namesAndValues) {
        var counts = new Counts(Map.of());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            counts = counts.with((Count) namesAndValues[i], (Integer) namesAndValues[i + 1]);
        }
        return counts;
    }

    private static RuleBook book(RulePack... packs) {
        return new RuleBook(new RulePacks(
                List.of(packs), List.of(new Matter("village-major-matter", "村级重大事务", "major village matter", true))));
    }

    private static RulePack pack(String id, String jurisdiction, Fraction attendance) {
        var rule = new Rule(
                id + "-1",
                Body.MEMBERS,
                List.of(Rule.ANY_MATTER),
                List.of(attendance),
                HALF_IN_FAVOUR,
                null,
                null,
                "1",
                new Text("", ""),
                true,
                null,
                null,
                null);
        return new RulePack(
                id,
                new Jurisdiction(jurisdiction),
                new Text("", ""),
                "",
                true,
                LocalDate.MIN,
                null,
                null,
                false,
                List.of(rule));
    }
}
