package org.jointprosperity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.RowSecurity;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

/** The second fence around places, whatever the service's own queries ask for. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScopeTest {

    @Test
    void everyTableTheServiceReadsForcesRowLevelSecurity() {
        assertThat(RowSecurity.openTo("evaluation_app"))
                .as("rules for everyone, and what the platform counts and answers with")
                .containsExactlyInAnyOrder("event_sequence", "idempotency_key");
    }

    @Test
    void theDatabaseShowsTheServiceNoDecisionOutsideThePlace() {
        var branch = KnownBranch.in("611023111401");
        Tokens.county()
                .sends(Map.of(
                        "template", "three-stage",
                        "matter", "public-works",
                        "title", "修路",
                        "branch", branch.number(),
                        "openedOn", "2025-06-02"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201);

        assertThat(seenFrom("", branch)).isZero();
        assertThat(seenFrom("611023112", branch)).isZero();
        assertThat(seenFrom("611023111", branch)).isEqualTo(1);
    }

    @Test
    void theServiceCanNeitherChangeNorRemoveAMeeting() {
        assertThat(granted("meeting", "evaluation_app")).isEqualTo("INSERT,SELECT");
        assertThat(granted("meeting", "evaluation_listener")).isEqualTo("INSERT,SELECT");
        assertThat(granted("decision", "evaluation_app")).isEqualTo("INSERT,SELECT,UPDATE");
    }

    @Test
    void theServiceCanNeitherChangeNorRemoveAnEvaluationAnEntryANoteOrACode() {
        for (var table : List.of(
                "commitment_evaluation",
                "commitment_entry",
                "sensitive_access",
                "trainee_step",
                "code_entry",
                "score_policy",
                "score_weight",
                "award_line",
                "honour")) {
            assertThat(granted(table, "evaluation_app")).as(table).isEqualTo("INSERT,SELECT");
        }
        for (var table : List.of(
                "commitment",
                "commitment_text",
                "star",
                "hardship",
                "delivery",
                "trainee",
                "award",
                "award_objection")) {
            assertThat(granted(table, "evaluation_app")).as(table).isEqualTo("INSERT,SELECT,UPDATE");
        }
    }

    @Test
    void theServiceCannotChangeWhatItLearntFromOthers() {
        assertThat(granted("neighbour", "evaluation_app")).isEqualTo("SELECT");
        assertThat(granted("known_pairing", "evaluation_app")).isEqualTo("SELECT");
        assertThat(granted("known_pairing_term", "evaluation_app")).isEqualTo("SELECT");
        assertThat(granted("evidence", "evaluation_app")).isEqualTo("SELECT");
        assertThat(granted("evidence", "evaluation_listener")).isEqualTo("INSERT,SELECT,UPDATE");
    }

    private static String granted(String table, String role) {
        return Database.with(connection -> {
            try (var query = connection.prepareStatement(
                    """
                    select string_agg(privilege_type, ',' order by privilege_type)
                    from information_schema.role_table_grants where table_name = ? and grantee = ?""")) {
                query.setString(1, table);
                query.setString(2, role);
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    private static long seenFrom(String division, KnownBranch branch) {
        return Database.with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local role evaluation_app");
                statement.execute("select set_config('app.division', '" + division + "', true)");
                try (var count = statement.executeQuery(
                        "select count(*) from decision where branch_number = '" + branch.number() + "'")) {
                    count.next();
                    return count.getLong(1);
                }
            }
        });
    }
}
