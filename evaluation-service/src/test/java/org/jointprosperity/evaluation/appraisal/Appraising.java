package org.jointprosperity.evaluation.appraisal;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;

/** One appraisal as its holder leads it through its stages. */
record Appraising(Tokens holder, String id) {

    private static final int BRANCH_DIGITS = 14;
    static final String PATH = "/api/v1/appraisals";
    static final String FINDINGS = "/api/v1/appraisal-findings";

    static Map<String, Object> form(String kind, int year, String organisation, List<Map<String, Object>> persons) {
        var form = new HashMap<String, Object>();
        form.put("kind", kind);
        form.put("year", year);
        form.put("organisationKind", organisation.length() == BRANCH_DIGITS ? "BRANCH" : "UNIT");
        form.put("organisation", organisation);
        form.put("persons", persons);
        return form;
    }

    static Map<String, Object> person(String number, boolean probationary) {
        return Map.of("person", number, "probationary", probationary);
    }

    static Appraising prepared(Tokens holder, Map<String, Object> form) {
        String id = holder.sends(form)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("stage", equalTo("PREPARATION"))
                .extract()
                .path("id");
        return new Appraising(holder, id);
    }

    ValidatableResponse opens(Map<String, Object> form) {
        return command("/opening", form);
    }

    ValidatableResponse takes(String stage, String on) {
        return command("/stage", Map.of("to", stage, "on", on));
    }

    ValidatableResponse cancels(String reason) {
        return cancels(reason, etag());
    }

    ValidatableResponse cancels(String reason, String version) {
        return holder.sends(Map.of("reason", reason))
                .header("If-Match", version)
                .post(PATH + "/" + id + "/cancellation")
                .then();
    }

    ValidatableResponse enters(Map<String, Object> sheet) {
        return holder.sends(sheet).post(PATH + "/" + id + "/count-sheets").then();
    }

    ValidatableResponse results() {
        return holder.asks().get(PATH + "/" + id + "/results").then();
    }

    ValidatableResponse notes(String subject, String note) {
        return holder.sends(Map.of("subject", subject, "note", note))
                .post(PATH + "/" + id + "/notes")
                .then();
    }

    ValidatableResponse finds(String subject, String grade, boolean differs, Map<String, Object> more) {
        return finds(subject, grade, differs, more, null);
    }

    ValidatableResponse finds(
            String subject, String grade, boolean differs, Map<String, Object> more, String villageClass) {
        var decision = new HashMap<String, Object>(more);
        decision.put("grade", grade);
        decision.put("differs", differs);
        decision.put("reasons", "全年工作经核实，依据记实卡");
        var form = new HashMap<String, Object>();
        form.put("appraisal", id);
        form.put("subject", subject);
        form.put("decision", decision);
        form.put("villageClass", villageClass);
        return holder.sends(form).post(FINDINGS).then();
    }

    /** Ids of those appraised in the order they were named. */
    List<String> subjects() {
        return holder.asks()
                .get(PATH + "/" + id + "/subjects?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** The version as it stands. */
    String etag() {
        return "\""
                + holder.asks()
                        .get(PATH + "/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("version") + "\"";
    }

    private ValidatableResponse command(String path, Map<String, Object> form) {
        return holder.sends(form)
                .header("If-Match", etag())
                .post(PATH + "/" + id + path)
                .then();
    }

    static Map<String, Object> opening(String on, String until) {
        return new HashMap<>(Map.of("openedOn", on, "pollUntil", until, "superiors", List.of()));
    }

    static Map<String, Object> sheet(String evaluators, String heldOn, int ballots, List<Map<String, Object>> lines) {
        var sheet = new HashMap<String, Object>();
        sheet.put("evaluators", evaluators);
        sheet.put("heldOn", heldOn);
        sheet.put("issued", ballots);
        sheet.put("returned", ballots);
        sheet.put("invalid", 0);
        sheet.put("tellerOne", "N99001");
        sheet.put("tellerTwo", "N99002");
        sheet.put("sha256", "%032x%032x".formatted(evaluators.hashCode() & 0xffff, heldOn.hashCode() & 0xffff));
        sheet.put("lines", lines);
        return sheet;
    }

    static Map<String, Object> line(String subject, Map<String, Integer> votes) {
        return Map.of("subject", subject, "criterion", "", "votes", votes);
    }

    static Map<String, Object> with(Map<String, Object> form, String name, Object value) {
        var changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    /** As if the feedback had been given long enough ago: the day of the tests does not pass. */
    static void daysToObjectGoBy(Appraising appraisal) {
        Database.execute(
                "update appraisal_finding set object_until = '2009-12-27' where appraisal_id = ?",
                UUID.fromString(appraisal.id));
    }

    static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).body("code", equalTo(code));
    }
}
