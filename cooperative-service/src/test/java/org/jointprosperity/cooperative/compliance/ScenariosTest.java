package org.jointprosperity.cooperative.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.compliance.SmallestChange.Step;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.RulePacks;
import org.jointprosperity.cooperative.law.Verification;
import org.jointprosperity.cooperative.surplus.Division;
import org.jointprosperity.cooperative.surplus.ReserveBasis;
import org.jointprosperity.cooperative.surplus.Stake;
import org.jointprosperity.cooperative.surplus.SurplusLaw;
import org.jointprosperity.cooperative.surplus.Terms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());
    private static final Compliance COMPLIANCE = new Compliance(RulePacks.delivered());
    private static final SurplusLaw SURPLUS_LAW = SurplusLaw.delivered();

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsWritten() throws IOException {
        return Files.walk(SCENARIOS).filter(Files::isRegularFile).sorted().map(file -> {
            var scenario = read(file);
            return DynamicTest.dynamicTest(
                    SCENARIOS.relativize(file) + " " + scenario.title(), () -> comesOut(scenario));
        });
    }

    /** The law shuts out organs for certain; which institutions manage public affairs it does not say. */
    @Test
    void whetherAnInstitutionIsShutOutIsNotVerified() {
        var day = LocalDate.of(2023, 5, 10);
        var organ = Composition.of(9, 0, 1, 0).withBodies(List.of(new Body("116110230160914001", null)));
        var institution = Composition.of(9, 0, 1, 0).withBodies(List.of(new Body("126110230160914001", "INSTITUTION")));
        var found = COMPLIANCE
                .judge(Matter.PUBLIC_BODY_MEMBERS, organ, day, "611023")
                .orElseThrow();
        var doubted = COMPLIANCE
                .judge(Matter.PUBLIC_BODY_MEMBERS, institution, day, "611023")
                .orElseThrow();

        assertThat(found.met()).isFalse();
        assertThat(found.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(doubted.met()).isFalse();
        assertThat(doubted.verification()).isEqualTo(Verification.NOT_VERIFIED);
        assertThat(doubted.words().zh()).contains("尚未与原文核对");
        assertThat(COMPLIANCE.isOfOfficials(organ.bodies().get(0), day, "611023"))
                .isTrue();
        assertThat(COMPLIANCE.isOfOfficials(institution.bodies().get(0), day, "611023"))
                .isFalse();
    }

    @Test
    void aNoticeInTimeTellsTheDayOfLeaving() {
        assertThat(COMPLIANCE.leavesOn(LocalDate.of(2008, 9, 30), false, "611023"))
                .hasValue(LocalDate.of(2009, 1, 1));
        assertThat(COMPLIANCE.leavesOn(LocalDate.of(2008, 10, 1), false, "611023"))
                .hasValue(LocalDate.of(2010, 1, 1));
        assertThat(COMPLIANCE.leavesOn(LocalDate.of(2008, 9, 30), true, "611023"))
                .hasValue(LocalDate.of(2010, 1, 1));
        assertThat(COMPLIANCE.leavesOn(LocalDate.of(2007, 6, 30), false, "611023"))
                .isEmpty();
    }

    @Test
    void saysOfANoticeWhatItAllows() {
        var found = COMPLIANCE
                .judgeNotice(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 1, 1), false, "611023")
                .orElseThrow();

        assertThat(found.met()).isFalse();
        assertThat(found.months()).isEqualTo(3);
        assertThat(found.earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(found.article()).contains("第二十五条");
        assertThat(found.words().zh()).contains("期限不足");
        assertThat(COMPLIANCE
                        .judgeNotice(LocalDate.of(2022, 9, 30), LocalDate.of(2023, 1, 1), false, "611023")
                        .orElseThrow()
                        .met())
                .isTrue();
        assertThat(COMPLIANCE
                        .judgeNotice(LocalDate.of(2022, 9, 30), LocalDate.of(2023, 1, 1), true, "611023")
                        .orElseThrow()
                        .met())
                .isFalse();
        assertThat(COMPLIANCE.judgeNotice(LocalDate.of(2006, 9, 30), LocalDate.of(2007, 1, 1), false, "611023"))
                .isEmpty();
    }

    /** One office that breaks two rules is given up once, and the whole says all there is to do. */
    @Test
    void theSmallestChangeOfTheWholeMendsEveryRule() {
        var day = LocalDate.of(2023, 5, 10);
        var offices = new Composition.Offices(
                List.of(
                        new HeldOffice("甲", Post.CHAIR),
                        new HeldOffice("甲", Post.MANAGER),
                        new HeldOffice("甲", Post.SUPERVISOR),
                        new HeldOffice("乙", Post.DIRECTOR)),
                List.of(new HeldOffice("乙", Post.DIRECTOR)),
                Set.of(),
                Set.of("乙"));
        var before = Composition.of(8, 2, 1, 0)
                .withBodies(List.of(new Body("116110230160914001", null)))
                .withOffices(offices)
                .withIdleYears(Optional.of(3L));
        var assessment = COMPLIANCE.assess(before, day, "611023");

        assertThat(assessment.violations())
                .extracting(ComplianceFinding::matter)
                .containsExactly(
                        Matter.PUBLIC_BODY_MEMBERS,
                        Matter.FARMER_MEMBERS,
                        Matter.INCOMPATIBLE_OFFICES,
                        Matter.COMPETING_OFFICES,
                        Matter.OFFICIALS_IN_OFFICE,
                        Matter.IDLE_YEARS);
        assertThat(assessment.violations())
                .allSatisfy(finding -> assertThat(finding.change()).isNotNull());
        assertThat(assessment.smallestChange().steps())
                .containsExactly(
                        new Step(Change.FEWER_ORGANISATIONS, 1, List.of(), List.of("116110230160914001")),
                        new Step(
                                Change.OFFICES_GIVEN_UP,
                                2,
                                List.of(
                                        new OfficeGivenUp("乙", Post.DIRECTOR, false),
                                        new OfficeGivenUp("甲", Post.SUPERVISOR, false)),
                                List.of()),
                        new Step(Change.YEARS_WITH_BUSINESS, 2));
        assertThat(assessment.smallestChange().words().zh())
                .contains("减少1个单位成员（116110230160914001）", "辞去2项职务（乙的理事、甲的监事）", "恢复经营");

        var notice = COMPLIANCE
                .judgeNotice(LocalDate.of(2022, 10, 3), LocalDate.of(2023, 1, 1), false, "611023")
                .orElseThrow();
        var whole = assessment.with(ComplianceFinding.of(notice));
        assertThat(whole.violated()).hasSize(7).endsWith("cooperative-law-2017-25");
        assertThat(whole.smallestChange().steps()).endsWith(new Step(Change.NOTICE_DAYS_EARLIER, 3));
    }

    /** Of equals the office elsewhere is given up; two of them there are one more than the one here. */
    @Test
    void givesUpTheFewestOffices() {
        var day = LocalDate.of(2023, 5, 10);
        var once = new Composition.Offices(
                List.of(new HeldOffice("甲", Post.CHAIR)),
                List.of(new HeldOffice("甲", Post.SUPERVISOR)),
                Set.of(),
                Set.of());
        var twice = new Composition.Offices(
                once.held(),
                List.of(new HeldOffice("甲", Post.SUPERVISOR), new HeldOffice("甲", Post.SUPERVISOR)),
                Set.of(),
                Set.of());

        assertThat(givenUp(once, day)).containsExactly(new OfficeGivenUp("甲", Post.SUPERVISOR, true));
        assertThat(givenUp(twice, day)).containsExactly(new OfficeGivenUp("甲", Post.CHAIR, false));
    }

    private static List<OfficeGivenUp> givenUp(Composition.Offices offices, LocalDate day) {
        return COMPLIANCE
                .assess(Composition.of(9, 0, 0, 0).withOffices(offices), day, "611023")
                .smallestChange()
                .steps()
                .get(0)
                .offices();
    }

    private static void comesOut(Scenario scenario) {
        var then = scenario.then();
        if (then.earliest() != null) {
            leaves(scenario);
            return;
        }
        if (then.divided() != null) {
            divides(scenario);
            return;
        }
        var assessment = COMPLIANCE.assess(
                scenario.composition(),
                scenario.given().date(),
                scenario.given().jurisdiction());
        if (then.standing() != null) {
            assertThat(assessment.standing()).isEqualTo(then.standing());
            return;
        }
        if (then.absent()) {
            assertThat(assessment.violations())
                    .extracting(ComplianceFinding::matter)
                    .doesNotContain(then.matter());
            assertThat(assessment.kept()).extracting(ComplianceFinding::matter).doesNotContain(then.matter());
            return;
        }
        var finding = finding(scenario, scenario.composition());
        assertThat(finding.met()).isEqualTo(then.met());
        assertThat(finding.ruleId()).isEqualTo(then.rule());
        assertThat(finding.bound()).isEqualTo(then.bound());
        if (!Boolean.FALSE.equals(then.verified())) {
            assertThat(finding.verification()).isEqualTo(Verification.VERIFIED);
        } else {
            assertThat(finding.verification()).isEqualTo(Verification.NOT_VERIFIED);
            assertThat(finding.words().zh()).contains("尚未与原文核对");
        }
        if (then.missing() != null) {
            assertThat(finding.missing()).isEqualTo(then.missing());
        }
        if (then.change() != null) {
            assertThat(counted(finding.change())).isEqualTo(then.change());
        }
        if (then.all() != null) {
            assertThat(counted(assessment.smallestChange())).isEqualTo(then.all());
        }
        if (then.oneFewer() != null) {
            failsByOne(finding(scenario, scenario.withOneFewer()));
        }
        if (then.oneMore() != null) {
            failsByOne(finding(scenario, scenario.withOneMore()));
        }
    }

    /** A table tells how many, not who. */
    private static List<Step> counted(SmallestChange change) {
        return change.steps().stream()
                .map(step -> new Step(step.change(), step.count()))
                .toList();
    }

    private static void leaves(Scenario scenario) {
        var notice = scenario.when().notice();
        var earliest = scenario.then().earliest();
        var place = scenario.given().jurisdiction();

        assertThatCode(() -> COMPLIANCE.refuseShortNotice(
                        notice.givenOn(), earliest, notice.organisation(), earliest, place))
                .doesNotThrowAnyException();
        var refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> COMPLIANCE.refuseShortNotice(
                        notice.givenOn(), earliest.minusDays(1), notice.organisation(), earliest.minusDays(1), place));
        assertThat(refusal.code()).isEqualTo("leaving-notice-too-short");
        assertThat(refusal.facts()).containsEntry("earliest", earliest);
    }

    private static void divides(Scenario scenario) {
        var surplus = scenario.when().surplus();
        var expected = scenario.then().divided();
        var law =
                SURPLUS_LAW.patronage(scenario.given().date(), scenario.given().jurisdiction());
        var terms = new Terms(surplus.distributableFen(), 0, 0, ReserveBasis.TRADE, surplus.patronagePerMille(), 0, 0);
        var stakes = surplus.members().stream()
                .map(member -> new Stake(member.member(), member.tradeFen(), member.capitalFen(), member.reserveFen()))
                .toList();
        if (expected.refused() != null) {
            var refusal = catchThrowableOfType(RuleViolation.class, () -> Division.of(terms, law, stakes));
            assertThat(refusal.code()).isEqualTo(expected.refused());
            assertThat(refusal.facts()).containsEntry("least", expected.leastPerMille());
            return;
        }
        var division = Division.of(terms, law, stakes);
        assertThat(division.patronageFen()).isEqualTo(expected.byTradeFen());
        assertThat(division.shares())
                .extracting(share ->
                        new Scenario.Divided.Part(share.stake().member(), share.patronageFen(), share.capitalFen()))
                .isEqualTo(expected.parts());
    }

    private static ComplianceFinding finding(Scenario scenario, Composition composition) {
        return COMPLIANCE
                .judge(
                        scenario.then().matter(),
                        composition,
                        scenario.given().date(),
                        scenario.given().jurisdiction())
                .orElseThrow();
    }

    private static void failsByOne(ComplianceFinding finding) {
        assertThat(finding.met()).isFalse();
        assertThat(finding.missing()).isEqualTo(1);
    }

    private static Scenario read(Path file) {
        try {
            return YAML.readValue(file.toFile(), Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
