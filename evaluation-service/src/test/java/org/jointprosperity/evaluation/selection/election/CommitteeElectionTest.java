package org.jointprosperity.evaluation.selection.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.selection.election.Polls.CLERK;
import static org.jointprosperity.evaluation.selection.election.Polls.FOUR;
import static org.jointprosperity.evaluation.selection.election.Polls.LAW;
import static org.jointprosperity.evaluation.selection.election.Polls.NEW;
import static org.jointprosperity.evaluation.selection.election.Polls.OLD;
import static org.jointprosperity.evaluation.selection.election.Polls.VILLAGE;
import static org.jointprosperity.evaluation.selection.election.Polls.ballot;
import static org.jointprosperity.evaluation.selection.election.Polls.called;
import static org.jointprosperity.evaluation.selection.election.Polls.certificate;
import static org.jointprosperity.evaluation.selection.election.Polls.determine;
import static org.jointprosperity.evaluation.selection.election.Polls.hold;
import static org.jointprosperity.evaluation.selection.election.Polls.line;
import static org.jointprosperity.evaluation.selection.election.Polls.recommend;
import static org.jointprosperity.evaluation.selection.election.Polls.refused;
import static org.jointprosperity.evaluation.selection.election.Polls.voters;
import static org.jointprosperity.evaluation.selection.election.Polls.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.junit.jupiter.api.Test;

/** 村民委员会选举: by the law of the day. */
class CommitteeElectionTest {

    @Test
    void inTheRunOffOfACommitteeAThirdOfTheVotesCastIsTheFloor() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        for (int yes : new int[] {40, 39}) {
            var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, NEW);
            recommend(election, course, Nominator.VILLAGERS, NEW, FOUR);
            refused("candidates-not-surplus", () -> determine(election, course, NEW, FOUR.subList(0, 1)));
            determine(election, course, NEW, FOUR.subList(0, 2));
            hold(election, voters(BallotKind.FIRST, 120, line("N00001", 60, 60), line("N00002", 50, 70)));
            assertThat(election.ballots.get(0).needed).isEqualTo(61);
            assertThat(election.ballots.get(0).sentencesZh).endsWith("另须核对：村民委员会成员中应当有妇女成员。（第六条）");
            hold(election, voters(BallotKind.SEPARATE, 120, line("N00001", yes, 120 - yes), line("N00002", 30, 90)));
            assertThat(election.ballots.get(1).needed).isEqualTo(40);
            assertThat(election.elected()).hasSize(yes == 40 ? 1 : 0);
            refused(
                    yes == 40 ? "election-not-voting" : "fewer-seats-not-provided",
                    () -> election.consent(
                            new ConsentToFewer(1, NEW, 200, 120, 100, "接近", certificate()), course, LAW, CLERK));
        }
    }

    @Test
    void isNotCalledWhereNoRuleIsInForceToFindAnybodyElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var lawless = new ElectionLaw(new RuleBook(new RulePacks(List.of(), RulePacks.deliveredMatters())));
        var form = new CallElection(VILLAGE + "01", course.kind(), Office.VILLAGE_COMMITTEE, 1, null, OLD);

        assertThatThrownBy(() -> new Election(form, VILLAGE, course, lawless, 0, CLERK))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("no-election-rule-in-force");
                    assertThat(refused.facts())
                            .containsEntry("on", OLD)
                            .containsEntry("body", Body.VOTERS)
                            .containsEntry("matter", "committee-election")
                            .containsEntry("matterZh", "村民委员会选举")
                            .containsEntry("jurisdiction", new Jurisdiction(VILLAGE));
                });
    }

    @Test
    void aCommitteeIsElectedByTheLawOf1998() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));

        hold(
                election,
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        OLD,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(line("N00001", 70, 50), line("N00002", 50, 70)),
                        List.of(),
                        "N00010",
                        "N00011"));

        assertThat(election.elected()).hasSize(1);
        assertThat(election.ballots.get(0).needed).isEqualTo(61);
    }

    @Test
    void theRunOffOf1998SaysWhatHasToBeLookedUp() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));
        hold(election, ofVillage(BallotKind.FIRST, 60, 60));
        hold(election, ofVillage(BallotKind.SEPARATE, 70, 50));

        assertThat(election.ballots.get(0).sentencesZh).doesNotContain("未单列另行选举");
        assertThat(election.ballots.get(1).sentencesZh).contains("第十四条未单列另行选举的得票");
    }

    /** Art. 14 of 1998 does not speak of run-offs: who stands in one is the villagers' to say until the law of 2010. */
    @Test
    void onlyWhereTheLawOfTheDaySaysSoAreThoseNextInVotesTheSlateOfARunOff() {
        for (var day : List.of(OLD, NEW)) {
            var election = shortOfTwo(day);
            var newcomer = slate(day, "N00003", "N00009");
            assertThat(election.due().newcomers(newcomer.sheet().candidates())).containsExactly("N00009");
            refused("already-elected", () -> hold(election, slate(day, "N00001", "N00002", "N00003")));
            if (day == NEW) {
                assertThatThrownBy(() -> hold(election, newcomer))
                        .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                            assertThat(refused.code()).isEqualTo("not-voted-on-before");
                            assertThat(refused.facts())
                                    .containsEntry("rule", "village-law-2018-15-run-off-candidates")
                                    .containsEntry("article", "第十五条");
                        });
                refused("separate-ballot-passes-over", () -> hold(election, slate(day, "N00003", "N00004")));
            } else {
                refused("slate-below-seats", () -> hold(election, slate(day, "N00009")));
                hold(election, newcomer);
                assertThat(election.ballots.get(0).sentencesZh).contains("应到200人以本次计票单为准，未经名册核对");
                assertThat(election.ballots.get(1).sentencesZh)
                        .contains("另行选举列2人，与尚缺名额相等；第十四条")
                        .doesNotContain("未经名册核对");
                assertThat(election.elected()).containsExactly("N00001", "N00003", "N00009");
            }
        }
    }

    /** Of three seats one was filled; N00002 had the most votes of the others. */
    private static Election shortOfTwo(LocalDate day) {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, day);
        var election = called(course, Office.VILLAGE_COMMITTEE, 3, day);
        recommend(election, course, Nominator.VILLAGERS, day, FOUR);
        determine(election, course, day, FOUR);
        hold(
                election,
                paper(
                        BallotKind.FIRST,
                        day,
                        List.of(
                                line("N00001", 90, 30),
                                line("N00002", 50, 70),
                                line("N00003", 40, 80),
                                line("N00004", 30, 90))));
        return election;
    }

    private static HoldBallot slate(LocalDate day, String... persons) {
        return paper(
                BallotKind.SEPARATE,
                day,
                Stream.of(persons).map(person -> line(person, 70, 50)).toList());
    }

    private static HoldBallot paper(BallotKind kind, LocalDate day, List<HoldBallot.Line> lines) {
        return ballot(kind, BallotForm.PAPER, day, 200, null, 120, 120, 0, lines, List.of(), "N00010", "N00011");
    }

    @Test
    void aCommitteeHasThreeToSevenMembersWithThoseWhoStay() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        for (int members : new int[] {1, 2, 8, 50}) {
            assertThatThrownBy(() -> called(course, Office.VILLAGE_COMMITTEE, members, NEW))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo("committee-size-against-law");
                        assertThat(refused.facts())
                                .containsEntry("bound", members < 3 ? 3 : 7)
                                .containsEntry("limit", members < 3 ? Check.Kind.AT_LEAST : Check.Kind.AT_MOST)
                                .containsEntry("article", "第六条");
                    });
        }
        refused("committee-size-against-law", () -> called(course, Office.VILLAGE_COMMITTEE, 1, 1, NEW));
        for (int members : new int[] {3, 7}) {
            assertThat(called(course, Office.VILLAGE_COMMITTEE, members, NEW).seats)
                    .isEqualTo(members);
        }
        assertThat(called(course, Office.VILLAGE_COMMITTEE, 1, 6, NEW).incumbents)
                .isEqualTo(6);
    }

    /** A village with two branches has one committee: whom it elected counts until his term ends. */
    @Test
    void whomTheVillageElectedIsInTheCommitteeUnlessTheCallSaysWhoStays() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        assertThat(course.terms().termYears()).isEqualTo(3);
        assertThat(Courses.delivered()
                        .inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW)
                        .terms()
                        .termYears())
                .isEqualTo(5);
        for (Integer none : new Integer[] {null, 0}) {
            assertThatThrownBy(() -> calledBeside(3, 7, none)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
                assertThat(refused.code()).isEqualTo("committee-size-against-law");
                assertThat(refused.facts()).containsEntry("members", 10).containsEntry("missing", 3);
            });
            assertThat(calledBeside(3, 1, none).incumbents).isEqualTo(3);
        }
        assertThat(calledBeside(7, 1, 6).incumbents).isEqualTo(6);
        refused("committee-size-against-law", () -> calledBeside(7, 1, null));
        assertThat(Election.village("611023104001003")).isEqualTo(VILLAGE);
    }

    private static Election calledBeside(int inOffice, int seats, Integer incumbents) {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var form = new CallElection(VILLAGE + "01", course.kind(), Office.VILLAGE_COMMITTEE, seats, incumbents, OLD);
        return new Election(form, VILLAGE, course, LAW, inOffice, CLERK);
    }

    /** Villagers may write in whoever they want; in the Party only who refuses a candidate writes in another. */
    @Test
    void onlyInThePartyIsAWriteInARefusalToo() {
        var written = List.of(new HoldBallot.Written("N00007", 60));
        var party = voting(NEW, 1, List.of("N00001", "N00002"));
        refused(
                "write-ins-exceed-refusals",
                () -> hold(
                        party,
                        ballot(
                                BallotKind.FIRST,
                                BallotForm.PAPER,
                                NEW,
                                120,
                                120,
                                120,
                                120,
                                0,
                                List.of(
                                        new HoldBallot.Line("N00001", 40, 20, 60),
                                        new HoldBallot.Line("N00002", 20, 30, 70)),
                                written,
                                "N00010",
                                "N00011")));
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, NEW);
        var village = called(course, Office.VILLAGE_COMMITTEE, 1, 2, NEW);
        recommend(village, course, Nominator.VILLAGERS, NEW, FOUR);
        determine(village, course, NEW, FOUR.subList(0, 2));
        hold(
                village,
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        NEW,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(new HoldBallot.Line("N00001", 40, 20, 60), new HoldBallot.Line("N00002", 20, 30, 70)),
                        written,
                        "N00010",
                        "N00011"));
        assertThat(village.due().kind()).isEqualTo(BallotKind.SEPARATE);
    }

    @Test
    void theLawOf1998SaysTheSizeTheSurplusAndWhyABallotIsVoidByItsOwnArticles() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        assertThatThrownBy(() -> called(course, Office.VILLAGE_COMMITTEE, 9, OLD))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("committee-size-against-law");
                    assertThat(refused.facts())
                            .containsEntry("rule", "village-law-1998-9-most")
                            .containsEntry("article", "第九条")
                            .containsEntry("source", "中华人民共和国村民委员会组织法（1998年）")
                            .containsEntry("missing", 2);
                });
        var election = called(course, Office.VILLAGE_COMMITTEE, 3, OLD);
        by("village-law-1998-14-candidates", () -> determine(election, course, OLD, FOUR));
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        by("village-law-1998-14-candidates", () -> determine(election, course, OLD, FOUR.subList(0, 3)));
        determine(election, course, OLD, FOUR);
        by("village-law-1998-14", () -> hold(election, overfull(BallotForm.ELECTRONIC_SECRET)));
        hold(election, overfull(BallotForm.PAPER));

        var ballot = election.ballots.get(0);
        assertThat(ballot.voidCause).isEqualTo(Ballot.Cause.MORE_RETURNED_THAN_ISSUED);
        assertThat(ballot.ruleId).isEqualTo("village-law-1998-14");
        assertThat(ballot.article).isEqualTo("第十四条");
        assertThat(ballot.sentencesZh).contains("收回121张", "超出1张");
        assertThat(ballot.sentencesEn).contains("1 too many");
        assertThat(ballot.missing).isEqualTo(1);
    }

    @Test
    void aCommitteeWhoseSizeNoRuleOfTheDaySaysIsNotElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var before = RulePacks.delivered().byId("village-law-1998").orElseThrow();
        var votesOnly = new RulePack(
                before.id(),
                before.jurisdiction(),
                before.title(),
                before.source(),
                before.verified(),
                before.effectiveFrom(),
                before.effectiveTo(),
                before.supersedes(),
                before.historical(),
                before.rules().stream()
                        .filter(rule -> rule.body() != Body.COMMITTEE)
                        .toList());
        var law = new ElectionLaw(new RuleBook(new RulePacks(List.of(votesOnly), RulePacks.deliveredMatters())));
        var form = new CallElection(VILLAGE + "01", course.kind(), Office.VILLAGE_COMMITTEE, 3, null, OLD);

        refused("no-election-rule-in-force", () -> new Election(form, VILLAGE, course, law, 0, CLERK));
    }

    @Test
    void whoIsNoVoterOfTheVillageIsKeptOnTheSheetAndNotElected() {
        var course = Courses.delivered().inForce(CourseKind.COMMITTEE_ELECTION, VILLAGE, OLD);
        var election = called(course, Office.VILLAGE_COMMITTEE, 1, 2, OLD);
        recommend(election, course, Nominator.VILLAGERS, OLD, FOUR);
        determine(election, course, OLD, FOUR.subList(0, 2));
        election.hold(
                ballot(
                        BallotKind.FIRST,
                        BallotForm.PAPER,
                        OLD,
                        200,
                        null,
                        120,
                        120,
                        0,
                        List.of(line("N00001", 30, 90), line("N00002", 20, 100)),
                        List.of(new HoldBallot.Written("N00009", 70)),
                        "N00010",
                        "N00011"),
                Set.of("N00009"),
                course,
                LAW,
                CLERK);

        assertThat(election.elected()).isEmpty();
        assertThat(election.ballots.get(0).outcome).isEqualTo(BallotOutcome.SHORT);
        assertThat(election.ballots.get(0).missing).isEqualTo(31);
        assertThat(election.ballots.get(0).sentencesZh).contains("另选他人中有1人不能当选（不在本村选民名册上", "所得70票照录");
    }

    private static HoldBallot ofVillage(BallotKind kind, int first, int second) {
        return ballot(
                kind,
                BallotForm.PAPER,
                OLD,
                200,
                null,
                120,
                120,
                0,
                List.of(line("N00001", first, 120 - first), line("N00002", second, 120 - second)),
                List.of(),
                "N00010",
                "N00011");
    }

    private static HoldBallot overfull(BallotForm form) {
        var lines = FOUR.stream().map(person -> line(person, 60, 61)).toList();
        return ballot(BallotKind.FIRST, form, OLD, 120, null, 120, 121, 0, lines, List.of(), "N00010", "N00011");
    }

    private static void by(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                .containsEntry("rule", rule)
                .containsEntry("article", "第十四条")
                .containsEntry("verified", false));
    }
}
