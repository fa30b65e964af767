package org.jointprosperity.cooperative.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    @Test
    void everyDayHasTheLawOfThatDay() {
        var packs = RulePacks.delivered();
        assertThat(packs.inForce(Matter.FARMER_MEMBERS, LocalDate.of(2007, 6, 30), "611023104001"))
                .isEmpty();
        assertThat(idOn(packs, LocalDate.of(2007, 7, 1))).isEqualTo("cooperative-law-2006-15-farmers");
        assertThat(idOn(packs, LocalDate.of(2018, 6, 30))).isEqualTo("cooperative-law-2006-15-farmers");
        assertThat(idOn(packs, LocalDate.of(2018, 7, 1))).isEqualTo("cooperative-law-2017-20-farmers");
    }

    @Test
    void theStricterOfNationalAndLocalRuleDecides() {
        assertThat(leastIn("611028101201", 7)).isEqualTo(8L);
        assertThat(leastIn("611029101201", 4)).isEqualTo(5L);
        assertThat(leastIn("611024101201", 4)).isEqualTo(5L);
    }

    @Test
    void aLocalRuleThatHasEndedBindsNobody() {
        assertThat(leastIn("611030101201", 4)).isEqualTo(5L);
    }

    @Test
    void aRowOfTheDatabaseIsARuleOfItsPlace() {
        var packs = new ArrayList<>(RulePacks.deliveredPacks());
        packs.add(DeliveredRulePacks.localMinimum(LocalMinimums.of(
                "local_founding_minimum", new Object[] {7, "611028", "某县办法", false, "2008-01-01", null, 8})));
        var found = new RulePacks(packs).inForce(Matter.FOUNDING_MEMBERS, DAY, "611028101201");

        assertThat(found).extracting(rule -> rule.rule().limit().number()).containsExactly(8L, 5L);
        assertThat(found.get(0).article()).isEqualTo("地方规定 某县办法");
        assertThat(found.get(0).verification()).isEqualTo(Verification.NOT_VERIFIED);
    }

    @Test
    void refusesALimitThatIsNeitherFractionNorNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(Limit.Kind.AT_LEAST, Count.MEMBERS, null, null, false, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(6, 5));
    }

    @Test
    void comparesInWholeNumbers() {
        var share = new Fraction(4, 5);
        assertThat(share.least(7, false)).isEqualTo(6);
        assertThat(share.least(5, false)).isEqualTo(4);
        assertThat(share.least(5, true)).isEqualTo(5);
        assertThat(new Fraction(1, 5).most(9, false)).isEqualTo(1);
        assertThat(new Fraction(1, 5).most(10, true)).isEqualTo(1);
    }

    private static String idOn(RulePacks packs, LocalDate day) {
        return packs.inForce(Matter.FARMER_MEMBERS, day, "611023104001")
                .get(0)
                .rule()
                .id();
    }

    private static Object leastIn(String village, int members) {
        var packs = new ArrayList<>(RulePacks.deliveredPacks());
        packs.add(local("611028", 8, null));
        packs.add(local("611029", 3, null));
        packs.add(local("611030", 20, LocalDate.of(2008, 12, 31)));
        var compliance = new Compliance(new RulePacks(packs));
        var refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> compliance.refuseBroken(
                        Set.of(Matter.FOUNDING_MEMBERS), Composition.of(members, 0, 0, 0), DAY, village));
        return refusal.facts().get("least");
    }

    private static RulePack local(String county, long members, LocalDate until) {
        return new RulePack(
                "county-" + county,
                county,
                new Text("某县办法", "A county's measures"),
                "某县办法",
                false,
                LocalDate.of(2008, 1, 1),
                until,
                List.of(new Rule(
                        "county-" + county + "-1",
                        "COOPERATIVE",
                        List.of(Matter.FOUNDING_MEMBERS),
                        new Limit(Limit.Kind.AT_LEAST, Count.MEMBERS, null, members, false, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "第一条",
                        new Text("成员不少于规定数。", "So many members."),
                        false)));
    }
}
