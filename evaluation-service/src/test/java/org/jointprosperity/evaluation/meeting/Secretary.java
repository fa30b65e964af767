package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.evaluation.meeting.Hall.person;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;

/** Who keeps decisions and meetings of a county: knows the last version of what was answered. */
public final class Secretary {

    static final String DECISIONS = "/api/v1/decisions";
    static final String SITTINGS = "/api/v1/sittings";
    static final String HASH = "ab".repeat(32);

    private Secretary() {}

    static ExtractableResponse<Response> decides(Map<String, Object> request) {
        return Tokens.county()
                .sends(request)
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract();
    }

    static ValidatableResponse posts(String path, Object body) {
        return Tokens.county().sends(body).post(path).then();
    }

    /** Posts with the version that the thing has now. */
    static ValidatableResponse posts(String thing, String command, Object body) {
        String tag = Tokens.county()
                .asks()
                .get(thing)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return Tokens.county()
                .sends(body)
                .header("If-Match", tag)
                .post(thing + command)
                .then();
    }

    static Map<String, Object> call(String decision, int stage, String day) {
        return new HashMap<>(Map.of(
                "decision",
                decision,
                "stage",
                stage,
                "noticeOn",
                "2025-06-01",
                "meetsOn",
                day,
                "venue",
                "村委会会议室",
                "agenda",
                "新建活动场所",
                "motionSource",
                "CADRES"));
    }

    static String called(String decision, int stage, String day) {
        return posts(SITTINGS, call(decision, stage, day))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static Map<String, Object> opening() {
        return new HashMap<>(Map.of("at", "09:00:00", "chair", person(0), "recorder", person(1)));
    }

    static Map<String, Object> opening(List<String> members) {
        var form = opening();
        form.put(
                "members",
                members.stream().map(member -> Map.of("member", member)).toList());
        return form;
    }

    /** The first so many are there since nine, the motion is put. */
    static void gather(String sitting, List<String> there) {
        posts(
                        sitting,
                        "/attendance",
                        Map.of(
                                "entries",
                                there.stream()
                                        .map(member -> Map.of("member", member, "move", "ARRIVED", "at", "09:00:00"))
                                        .toList()))
                .statusCode(200);
        posts(sitting, "/motions", Map.of("content", "新建活动场所", "mover", there.get(0)))
                .statusCode(200);
    }

    static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(Hall::person).toList();
    }

    static void vote(String sitting, int motion, String at, Map<String, Object> count) {
        String manner = count.containsKey("issued") ? "SECRET_PAPER" : "SHOW_OF_HANDS";
        posts(sitting, "/motions/" + motion + "/voting", Map.of("at", at, "manner", manner))
                .statusCode(200);
        posts(sitting, "/motions/" + motion + "/count", count).statusCode(200);
        posts(sitting, "/motions/" + motion + "/vote-closing", Map.of("at", at)).statusCode(200);
    }

    static Map<String, Object> hands(int yes, int no) {
        return Map.of("yes", yes, "no", no, "abstain", 0);
    }

    static Map<String, Object> closing(int signatures) {
        return new HashMap<>(
                Map.of("at", "12:00:00", "minutes", "会议记录", "signatures", signatures, "townshipAttendees", 1));
    }

    static Map<String, Object> minutes(List<Map<String, Object>> followUps) {
        return Map.of(
                "sha256",
                HASH,
                "chairSignedOn",
                "2025-07-01",
                "recorderSignedOn",
                "2025-07-01",
                "followUps",
                followUps);
    }

    /** Registers people with a branch, or as one who gave way to another number. */
    public static void register(String branch, int from, int to, String mergedInto) {
        Database.with(connection -> {
            try (var insert = connection.prepareStatement(
                    """
                    insert into neighbour (id, kind, number, division_code, branch_number, merged_into)
                    values (?, 'PERSON', ?, ?, ?, ?)""")) {
                for (int i = from; i < to; i++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, person(i));
                    insert.setString(3, branch.substring(0, 12));
                    insert.setString(4, branch);
                    insert.setString(5, mergedInto);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    /** Puts people on the roll of a village. */
    public static void enrol(String village, String capacity, int from, int to, String asOf) {
        Database.with(connection -> {
            try (var insert = connection.prepareStatement(
                    """
                    insert into roll_entry (id, version, division_code, capacity, person_number, household_number, as_of)
                    values (?, 0, ?, ?, ?, ?, ?::date)""")) {
                for (int i = from; i < to; i++) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, village);
                    insert.setString(3, capacity);
                    insert.setString(4, person(i));
                    insert.setString(5, "H%03d".formatted(i / 2));
                    insert.setString(6, asOf);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }
}
