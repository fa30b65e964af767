package org.jointprosperity.pairing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.pairing.duty.Policies.day;

import java.util.List;
import org.jointprosperity.pairing.registry.Sector;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final String VILLAGE = "611023104001";

    private static CadencePolicy policy(String jurisdiction, PairType type, String from, int times) {
        var policy = Policies.visits(times);
        policy.jurisdiction = jurisdiction;
        policy.pairType = type;
        policy.effectiveFrom = day(from);
        return policy;
    }

    private static int times(List<CadencePolicy> policies, Sector sector, boolean inCharge, String on) {
        return Cadence.of(policies, VILLAGE, sector, inCharge)
                .inForce("urban-visits", day(on))
                .map(policy -> policy.times)
                .orElse(-1);
    }

    @Test
    void theMostSpecificPlaceWinsWheneverItDecided() {
        var policies = List.of(
                policy("611023104", PairType.ALL, "2008-01-01", 3),
                policy("611023", PairType.ALL, "2009-01-01", 1),
                policy("611023101", PairType.ALL, "2009-01-01", 9));
        assertThat(times(policies, Sector.GENERAL, false, "2009-06-01")).isEqualTo(3);
        assertThat(times(policies, Sector.GENERAL, false, "2007-12-31")).isEqualTo(-1);
    }

    @Test
    void atOnePlaceTheMostSpecialTypeOfPairWins() {
        var policies = List.of(
                policy("611023", PairType.ALL, "2009-01-01", 1),
                policy("611023", PairType.ECONOMIC, "2008-01-01", 2),
                policy("611023", PairType.IN_CHARGE, "2008-01-01", 4));
        assertThat(times(policies, Sector.GENERAL, false, "2009-06-01")).isEqualTo(1);
        assertThat(times(policies, Sector.ECONOMIC, false, "2009-06-01")).isEqualTo(2);
        assertThat(times(policies, Sector.ECONOMIC, true, "2009-06-01")).isEqualTo(4);
    }

    @Test
    void ofTwoAlikeTheLaterOneHoldsFromItsDayOn() {
        var policies = List.of(
                policy("611023", PairType.ALL, "2008-01-01", 1), policy("611023", PairType.ALL, "2010-01-01", 2));
        assertThat(times(policies, Sector.GENERAL, false, "2009-12-31")).isEqualTo(1);
        assertThat(times(policies, Sector.GENERAL, false, "2010-01-01")).isEqualTo(2);
    }

    @Test
    void onePastItsLastDayGivesWayAgain() {
        var trial = policy("611023104", PairType.ALL, "2009-01-01", 5);
        trial.effectiveTo = day("2009-06-30");
        var policies = List.of(policy("611023", PairType.ALL, "2008-01-01", 1), trial);
        assertThat(times(policies, Sector.GENERAL, false, "2009-06-30")).isEqualTo(5);
        assertThat(times(policies, Sector.GENERAL, false, "2009-07-01")).isEqualTo(1);
    }

    @Test
    void escalationClimbs() {
        assertThat(CadencePolicy.climbs(0, 7, 15, 30)).isTrue();
        assertThat(CadencePolicy.climbs(0, null, 15, null)).isTrue();
        assertThat(CadencePolicy.climbs(7, 7, 15, 30)).isFalse();
        assertThat(CadencePolicy.climbs(0, 7, 30, 30)).isFalse();
        assertThat(CadencePolicy.climbs(0, 20, null, 15)).isFalse();
    }
}
