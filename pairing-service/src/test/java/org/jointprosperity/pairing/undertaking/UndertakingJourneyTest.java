package org.jointprosperity.pairing.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jointprosperity.pairing.undertaking.Promised.command;
import static org.jointprosperity.pairing.undertaking.Promised.seen;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Cooperative;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class UndertakingJourneyTest {

    private static final Map<String, Object> BROKEN = Map.of("finding", "BROKEN", "reason", "逾期未栽植");

    @Inject
    WatchingUndertakings watching;

    @Inject
    FollowingHouseholds following;

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
        Database.execute("truncate known_base, known_certification, allotment cascade");
    }

    @Test
    void aBrokenUndertaking() {
        Cooperative.opensTea("JD901", 50_000, "2007-07-23");
        String tea = Promised.byTheCommittee(Promised.TEA).path("新建茶园");
        watching.countWhatWasKnown();
        stands(tea, "OPEN", "0");
        Cooperative.extendsTea("JD901", 62_500, "2010-03-01");
        stands(tea, "OPEN", "12.5");
        Cooperative.extendsTea("JD901", 40_000, "2010-04-01");
        stands(tea, "OPEN", "0");
        Cooperative.extendsTea("JD901", 58_000, "2010-05-01");
        stands(tea, "OPEN", "8");
        watching.markLate(LocalDate.of(2010, 12, 31));
        stands(tea, "OPEN", "8");
        watching.markLate(LocalDate.of(2011, 1, 1));
        stands(tea, "LATE", "8");
        command(Tokens.unit(), tea + "/review", BROKEN).statusCode(403);
        command(Tokens.branch(), tea + "/review", BROKEN)
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"));
        refused(tea + "/review", BROKEN, "undertaking-within-grace");
        due(tea, "2009-11-01");
        command(Tokens.county(), tea + "/review", BROKEN)
                .statusCode(409)
                .body("code", equalTo("undertaking-within-grace"))
                .body("rule", equalTo("grace-policy-1@2008-01-01"))
                .body("missing", equalTo(1));
        due(tea, "2009-10-31");
        command(Tokens.county(), tea + "/review", BROKEN)
                .statusCode(200)
                .body("state", equalTo("BROKEN"))
                .body("reviews.reason", contains("逾期未栽植"));
        refused(tea + "/review", BROKEN, "undertaking-closed");
        var announced = Announced.about(tea, 6).without("逾期未栽植");
        assertThat(announced.types())
                .containsExactly(
                        "pairing.UndertakingOpened",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingMoved",
                        "pairing.UndertakingLate",
                        "pairing.UndertakingBroken");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
    }

    @Test
    void anUndertakingMetByHouseholdsThatReachTheThreshold() {
        var pigs = Promised.promise("发展养猪大户", "生猪", 1, "户", 10);
        String path = Promised.byTheCommittee(pigs).path("发展养猪大户");
        Cooperative.certifiesPigs("H10400101-001", null, "2009-12-31");
        stands(path, "OPEN", "0");
        Cooperative.countsPigs("H10400101-001", 9, "2009-12-31");
        stands(path, "OPEN", "0");
        Cooperative.countsPigs("H10400101-001", 10, "2009-12-31");
        stands(path, "MET", "1");
        Cooperative.withdraws("H10400101-001", "2010-06-01");
        stands(path, "OPEN", "0");
    }

    @Test
    void aHouseholdRegisteredTwiceCountsOnce() {
        var pigs = Promised.promise("发展养猪大户", "生猪", 3, "户", 10);
        String path = Promised.byTheCommittee(pigs).path("发展养猪大户");
        Tokens.county()
                .sends(Map.of("number", "H10400101-097", "branch", Registered.BRANCH))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        Cooperative.countsPigs("H10400101-001", 10, "2009-12-31");
        Cooperative.countsPigs("H10400101-097", 12, "2009-12-31");
        stands(path, "OPEN", "2");
        String survivor = Tokens.county()
                .asks()
                .get("/api/v1/households?number=H10400101-001")
                .path("items[0].id");
        Tokens.county()
                .sends(Map.of("duplicate", "H10400101-097", "reason", "同一户两次登记"))
                .header("If-Match", "*")
                .post("/api/v1/households/" + survivor + "/merges")
                .then()
                .statusCode(201);
        following.follow();
        stands(path, "OPEN", "1");
        Cooperative.countsPigs("H10400101-097", 13, "2009-12-31");
        following.follow();
        stands(path, "OPEN", "1");
        Cooperative.withdraws("H10400101-001", "2010-06-01");
        stands(path, "OPEN", "1");
        Registered.nobody();
    }

    @Test
    void theBranchSaysForWhichOfTwoUnitsABaseCounts() {
        String first = Promised.byTheCommittee(Promised.TEA).path("新建茶园");
        var other = Promised.byAnotherUnit(Promised.TEA);
        String second = other.path("新建茶园");
        watching.countWhatWasKnown();
        Cooperative.opensTea("JD902", 100_000, "2010-01-05");
        stands(first, "OPEN", "0");
        stands(second, "OPEN", "0");
        waits("JD902");
        var base = Map.of("base", "JD902");
        command(Tokens.unit(), first + "/allotments", base)
                .statusCode(403)
                .body("code", equalTo("reserved-for-the-secretary"));
        refused(
                first + "/allotments",
                Map.of("base", "JD902", "household", "H10400101-001"),
                "allot-one-base-or-household");
        refused(first + "/allotments", Map.of("base", "JD999"), "base-unknown");
        refused(first + "/allotments", Map.of("household", "H10400101-001"), "household-not-certified");
        command(Tokens.branch(), second + "/allotments", base).statusCode(201);
        stands(second, "MET", "100");
        waits();
        refused(first + "/allotments", base, "already-allotted");
        String moved = command(Tokens.branch(), first + "/allotments", Map.of("base", "JD902", "reason", "由政法委包建"))
                .statusCode(201)
                .extract()
                .header("Location");
        stands(first, "MET", "100");
        stands(second, "OPEN", "0");
        command(Tokens.branch(), moved + "/withdrawal", Map.of("reason", "待核实"))
                .statusCode(200)
                .body("withdrawalReason", equalTo("待核实"));
        stands(first, "OPEN", "0");
        waits("JD902");
        Database.execute("update allotment set made_on = '2009-12-01', withdrawn_on = '2009-12-20'"
                + " where withdrawn_on is not null");
        for (var then :
                Map.of("2009-11-30", 0, "2009-12-19", 1, "2009-12-20", 1).entrySet()) {
            Tokens.county()
                    .asks()
                    .get(first + "/allotments?asOf=" + then.getKey())
                    .then()
                    .body("items", hasSize(then.getValue()))
                    .body(
                            "items.findAll { it.withdrawnOn != null }",
                            hasSize(then.getKey().endsWith("20") ? 1 : 0));
        }
        refused(moved + "/withdrawal", Map.of("reason", "再撤"), "allotment-withdrawn");
        Pair.command(other.pairing(), "termination", "*").statusCode(200);
        stands(second, "RELEASED", "0");
        Cooperative.extendsTea("JD902", 120_000, "2010-02-05");
        stands(first, "OPEN", "0");
        waits("JD902");
        command(Tokens.county(), first + "/allotments", base).statusCode(201);
        stands(first, "MET", "120");
    }

    /** The next letter counts only what comes after the one before is over; what that one has counted stays with it. */
    @Test
    void whatCountedForAClosedUndertakingCountsForNoOther() {
        var ended = Promised.byTheCommittee(Promised.TEA);
        String before = ended.path("新建茶园");
        Cooperative.opensTea("JD903", 30_000, "2010-01-05");
        stands(before, "OPEN", "30");
        Pair.command(ended.pairing(), "termination", "*").statusCode(200);
        stands(before, "RELEASED", "30");
        Database.execute("update undertaking set closed_on = '2010-06-30' where id = ?", id(before));
        String after = Promised.byAnotherUnit(Promised.TEA).path("新建茶园");
        watching.countWhatWasKnown();
        stands(after, "OPEN", "0");
        Cooperative.extendsTea("JD903", 45_000, "2010-07-01");
        stands(before, "RELEASED", "30");
        stands(after, "OPEN", "15");
    }

    private static void stands(String path, String state, String done) {
        var seen = seen(path);
        assertThat(seen.getString("state")).isEqualTo(state);
        assertThat(seen.getString("done")).isEqualTo(done);
    }

    private static void waits(String... subjects) {
        Tokens.branch()
                .asks()
                .get(Promised.PATH + "/unallotted?branch=" + Registered.BRANCH)
                .then()
                .statusCode(200)
                .body("items.subject", subjects.length == 0 ? empty() : contains(subjects));
    }

    private static void refused(String path, Object body, String code) {
        command(Tokens.county(), path, body).statusCode(409).body("code", equalTo(code));
    }

    private static void due(String path, String day) {
        Database.execute("update undertaking set due_on = ? where id = ?", LocalDate.parse(day), id(path));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
