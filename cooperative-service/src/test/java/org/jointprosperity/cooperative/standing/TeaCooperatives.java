package org.jointprosperity.cooperative.standing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Village;

/** Cooperatives of one county, mostly of tea, their members and what is asked about them. */
final class TeaCooperatives {

    static final String VILLAGE = "611028103201";
    static final Tokens COUNTY = Tokens.of("611028");

    private static Village village;
    private static int last = 2800000;

    private TeaCooperatives() {}

    /** Where all of them are, known from the first time on. */
    static Village village() {
        if (village == null) {
            village = Village.known(VILLAGE, 280010);
        }
        return village;
    }

    static ValidatableResponse changed(Cooperative cooperative, int number, String industry, String foundedOn) {
        return changed(cooperative, number, industry, foundedOn, 9);
    }

    static ValidatableResponse changed(
            Cooperative cooperative, int number, String industry, String foundedOn, int members) {
        return COUNTY.sends(entry(number, industry, cooperative.leader(), foundedOn, members))
                .header("If-Match", "*")
                .put(cooperative.path())
                .then();
    }

    /** What the register is told of one. */
    static Map<String, Object> entry(int number, String industry, String leader, String foundedOn, int members) {
        return Map.of(
                "creditCode",
                Codes.cooperative(number),
                "name",
                "示例合作社",
                "industry",
                industry,
                "branch",
                village().branch(),
                "leader",
                leader,
                "members",
                members,
                "foundedOn",
                foundedOn);
    }

    static Map<String, Object> joining(String... codes) {
        var changes = new HashMap<String, Object>(changes(0, 0));
        changes.put("joining", List.of(codes));
        return changes;
    }

    static Map<String, Object> led(String holder, String post) {
        return Map.of("office", Map.of("holder", holder, "post", post), "official", false);
    }

    static Map<String, Object> notice(String givenOn, String leavesOn) {
        return Map.of("givenOn", givenOn, "leavesOn", leavesOn, "organisation", false);
    }

    static Cooperative cooperative(int number, String industry) {
        return Cooperative.registered(COUNTY, Codes.cooperative(number), industry, village());
    }

    static Cooperative founded(int number, String industry, int farmers) {
        var cooperative = cooperative(number, industry);
        cooperative.joinAll(villagers(farmers), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201);
        return cooperative;
    }

    static List<String> villagers(int count) {
        last += count;
        return Cooperative.villagers(VILLAGE, last - count, count);
    }

    static ValidatableResponse check(Map<String, ?> request) {
        return COUNTY.sends(request).post("/api/v1/compliance-checks").then();
    }

    static Map<String, Integer> changes(int farmers, int residents) {
        return Map.of("farmers", farmers, "residents", residents, "organisations", 0, "additionalVotes", 0);
    }

    static void refused(ValidatableResponse response, String code) {
        response.statusCode(409).body("code", equalTo(code));
    }
}
