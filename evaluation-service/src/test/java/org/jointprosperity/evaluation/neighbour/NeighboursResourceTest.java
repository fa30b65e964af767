package org.jointprosperity.evaluation.neighbour;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class NeighboursResourceTest {

    private static final String UNIT = "11611023MBY416905X";
    private static final LocalDate SIGNED = LocalDate.of(2009, 1, 13);

    @Test
    void showsTheUnitsAPairingInForceJoinsWithTheBranch() {
        var branch = KnownBranch.in("611023110301");
        var pairing = UUID.randomUUID();
        var decision = Tokens.county()
                .sends(Map.of(
                        "template", "three-stage",
                        "matter", "public-works",
                        "title", "修路",
                        "branch", branch.number(),
                        "openedOn", "2025-06-02"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract();

        Announced.by(signed(pairing, branch), 1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from inbox where aggregate_id = ?", pairing) == 1);
        assertThat(pairedUnits(decision.header("Location"))).isEmpty();

        Announced.by(
                new PairingEvent.PairingActivated(
                        pairing, UNIT, branch.number(), branch.division(), SIGNED.plusDays(5)),
                2);
        await().atMost(20, SECONDS)
                .until(() -> pairedUnits(decision.header("Location")).equals(List.of(UNIT)));

        Announced.by(
                new PairingEvent.PairingSuspended(
                        pairing, UNIT, branch.number(), branch.division(), SIGNED.plusYears(1), "SUSPENDED_BY_OFFICE"),
                3);
        await().atMost(20, SECONDS)
                .until(() -> pairedUnits(decision.header("Location")).isEmpty());

        Announced.by(
                new PairingEvent.PairingResumed(pairing, UNIT, branch.number(), branch.division(), SIGNED.plusYears(2)),
                4);
        await().atMost(20, SECONDS)
                .until(() -> pairedUnits(decision.header("Location")).equals(List.of(UNIT)));
    }

    @Test
    void waitsForTheEventBefore() {
        var branch = KnownBranch.in("611023110302");
        var pairing = UUID.randomUUID();

        Announced.by(
                new PairingEvent.PairingEnded(
                        pairing, UNIT, branch.number(), branch.division(), SIGNED.plusYears(1), "ENDED_BY_OFFICE"),
                2);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from inbox_parked where aggregate_id = ?", pairing) == 1);
        Announced.by(signed(pairing, branch), 1);

        await().atMost(20, SECONDS)
                .until(() ->
                        Database.number("select count(*) from known_pairing where id = ? and not in_force", pairing)
                                == 1);
    }

    @Test
    void hearsOfUnitsPersonsAndHouseholds() {
        var unit = UUID.randomUUID();
        var person = UUID.randomUUID();
        var household = UUID.randomUUID();
        Announced.by(new PairingEvent.UnitRegistered(unit, UNIT, "POLITICAL_LEGAL", "ORGAN", "611023001"), 1);
        Announced.by(
                new PairingEvent.PersonRegistered(
                        person, "N90001", "RURAL", "611023110303", null, "61102311030301", "H9-1", true),
                1);
        Announced.by(new PairingEvent.HouseholdRegistered(household, "H9-1", "61102311030301", "611023110303"), 1);

        for (var id : List.of(unit, person, household)) {
            await().atMost(20, SECONDS)
                    .until(() -> Database.number("select count(*) from neighbour where id = ?", id) == 1);
        }
    }

    @Test
    void opensNothingForABranchThatGaveWayToAnother() {
        var duplicate = KnownBranch.in("611023110307");
        var survivor = KnownBranch.in("611023110308");
        Announced.by(
                new PairingEvent.BranchMerged(
                        duplicate.id(), duplicate.number(), survivor.id(), survivor.number(), duplicate.division()),
                2);
        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from neighbour where id = ? and merged_into = ?",
                                duplicate.id(),
                                survivor.number())
                        == 1);
        Tokens.county()
                .sends(Map.of(
                        "template", "three-stage",
                        "matter", "public-works",
                        "title", "修路",
                        "branch", duplicate.number(),
                        "openedOn", "2025-06-02"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-merged"))
                .body("into", equalTo(survivor.number()));
    }

    @Test
    void hearsWhenACertificationIsWithdrawn() {
        var certification = UUID.randomUUID();
        Announced.by(
                new CooperativeEvent.HouseholdCertified(
                        certification, "H9-2", "生猪", 12, "3000-3999", "611023110304", LocalDate.of(2009, 6, 28)),
                1);
        Announced.by(
                new CooperativeEvent.CertificationWithdrawn(
                        certification, "H9-2", "611023110304", LocalDate.of(2009, 11, 1), "INCOME_FELL"),
                2);

        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from neighbour where id = ? and kind = 'DEMONSTRATION_HOUSEHOLD'"
                                        + " and withdrawn_on = '2009-11-01'",
                                certification)
                        == 1);
    }

    @Test
    void appliesARepeatedAnnouncementOnce() {
        var branch = KnownBranch.in("611023110305");
        Announced.by(
                new PairingEvent.BranchRegistered(
                        branch.id(), "00000000000000", "611023110999", List.of(), false, false, "VILLAGE"),
                1);

        // parked once it was read, and of the same aggregate: so the repetition was read before it
        Announced.by(
                new PairingEvent.BranchChanged(
                        branch.id(), branch.number(), "611023110306", List.of(), true, false, "VILLAGE"),
                3);
        await().atMost(20, SECONDS)
                .until(() ->
                        Database.number("select count(*) from inbox_parked where aggregate_id = ?", branch.id()) == 1);
        assertThat(Database.number(
                        "select count(*) from neighbour where id = ? and division_code = '611023110305' and number = ?",
                        branch.id(),
                        branch.number()))
                .isEqualTo(1);
    }

    @Test
    void anOperatorGivesUpWhatCannotBeLearntOfEitherNeighbour() {
        var unit = UUID.randomUUID();
        Announced.by(new PairingEvent.UnitRegistered(unit, UNIT, "POLITICAL_LEGAL", "ORGAN", null), 1);
        Announced.by(new PairingEvent.UnitChanged(unit, UNIT, "POLITICAL_LEGAL", "ORGAN", "611023001"), 2);
        isGivenUp(unit);
        var certification = UUID.randomUUID();
        Announced.by(
                new CooperativeEvent.HouseholdCertified(
                        certification, null, "生猪", 12, "3000-3999", "611023110304", SIGNED),
                1);
        Announced.by(
                new CooperativeEvent.CertificationChanged(
                        certification, "H9-3", "生猪", 12, "3000-3999", "611023110304", SIGNED),
                2);
        isGivenUp(certification);
    }

    private static void isGivenUp(UUID aggregate) {
        var operator = Tokens.county().scopes("evaluation:admin");
        String failed = "select event_id::text from inbox_parked where aggregate_id = ? and state = 'failed'";
        String parked = "/admin/messages/"
                + await().atMost(20, SECONDS)
                        .until(() -> Database.texts(failed, aggregate), found -> found.size() == 1)
                        .get(0);
        operator.sends("").post(parked + "/replay").then().statusCode(409).body("code", equalTo("message-fails-again"));
        operator.sends(Map.of("reason", "incomplete"))
                .post(parked + "/discard")
                .then()
                .statusCode(204);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", aggregate) == 1);
    }

    private static PairingEvent.LetterSigned signed(UUID pairing, KnownBranch branch) {
        return new PairingEvent.LetterSigned(
                pairing,
                UUID.randomUUID(),
                branch.id(),
                UNIT,
                branch.number(),
                branch.division(),
                SIGNED,
                SIGNED,
                null,
                "0".repeat(64));
    }

    private static List<String> pairedUnits(String decision) {
        return Tokens.county().asks().get(decision).then().extract().path("pairedUnits");
    }
}
