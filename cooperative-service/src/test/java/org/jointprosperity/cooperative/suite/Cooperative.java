package org.jointprosperity.cooperative.suite;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;

/** A registered association or cooperative of the tests, with villagers who may join it; each has a leader of its own. */
public record Cooperative(Tokens caller, String path, Village village, String leader) {

    private static final String PATH = "/api/v1/associations";
    private static final AtomicInteger LEADERS = new AtomicInteger(9_000_000);

    /** Registers an organisation of this credit code and industry in a known village. */
    public static Cooperative registered(Tokens caller, String creditCode, String industry, Village village) {
        var leader = leader(village);
        var location = caller.sends(Map.of(
                        "creditCode",
                        creditCode,
                        "name",
                        "示例合作社",
                        "industry",
                        industry,
                        "branch",
                        village.branch(),
                        "leader",
                        leader,
                        "members",
                        9,
                        "foundedOn",
                        "2005-08-01"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new Cooperative(caller, location, village, leader);
    }

    /** A villager who leads no other cooperative, as one person may not lead two of one industry. */
    public static String leader(Village village) {
        return villagers(village.branch().substring(0, 12), LEADERS.getAndIncrement(), 1)
                .get(0);
    }

    /** Villagers with numbers from the first on, known to this service without an announcement each. */
    public static List<String> villagers(String division, int first, int count) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            numbers.add("N%07d".formatted(first + i));
        }
        Database.with(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into neighbour (id, kind, number, division_code) values (?, 'PERSON', ?, ?) on conflict do nothing")) {
                for (var number : numbers) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, number);
                    insert.setString(3, division);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
        return numbers;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public ValidatableResponse join(String number, String kind) {
        return caller.sends(Map.of("number", number, "kind", kind, "joinedOn", "2008-01-01"))
                .post(path + "/members")
                .then();
    }

    /** All of them at once. */
    public ValidatableResponse joinAll(List<String> numbers, String kind) {
        return caller.sends(Map.of(
                        "members",
                        numbers.stream()
                                .map(number -> Map.of("number", number, "kind", kind, "joinedOn", "2008-01-01"))
                                .toList()))
                .post(path + "/members/batch")
                .then();
    }

    public ValidatableResponse declareComplete() {
        return caller.sends(Map.of("completeFrom", "2008-01-01"))
                .post(path + "/register/declaration")
                .then();
    }

    public ValidatableResponse compliance(String query) {
        return caller.asks().get(path + "/compliance" + query).then().statusCode(200);
    }

    public ValidatableResponse takeOffice(String number, String post) {
        return caller.sends(Map.of("number", number, "post", post, "beginsOn", "2008-02-01"))
                .post(path + "/offices")
                .then();
    }

    /** Does something to a member, such as its leaving, in the version given. */
    public ValidatableResponse member(String location, String act, long version, Map<String, ?> body) {
        return caller.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .post(location + act)
                .then();
    }
}
