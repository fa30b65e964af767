package org.jointprosperity.launcher.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The databases of the running suite as their administrator sees them; journeys look here for what no API tells. */
final class Rows {

    private final WholeSuite suite;

    Rows(WholeSuite suite) {
        this.suite = suite;
    }

    long count(String context, String sql) {
        try (var connection = open(context);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Events that one context has announced and another has not applied. */
    long lags(String consumer, String announcer) {
        long announced = count(announcer, "select count(*) from outbox");
        long applied = count(
                consumer,
                "select coalesce(sum(version), 0) from inbox where aggregate_id in (%s)".formatted(ids(announcer)));
        return announced - applied;
    }

    /** A household of a branch without a certification, and the number of one of its people. */
    String[] uncertifiedHousehold(String branch) {
        var certified = list("cooperative", "select household_number from demonstration_household");
        try (var connection = open("pairing");
                var statement = connection.prepareStatement(
                        "select household_number, min(number) from villager where branch_code = ? group by 1 order by 1 desc")) {
            statement.setString(1, branch);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    if (!certified.contains(row.getString(1))) {
                        return new String[] {row.getString(1), row.getString(2)};
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("Every household of " + branch + " is certified");
    }

    /** Gives up the next term that another story has left half agreed, so that this one can agree on its own. */
    void giveUpWhatIsComing(String unit, String branch, Person county) {
        for (var pairing : county.get("/api/v1/pairings?unit=" + unit + "&branch=" + branch)
                .is(200)
                .at("items")) {
            if (Set.of("PROPOSED", "PLANNED", "SIGNED")
                    .contains(pairing.path("state").asText())) {
                county.post(
                                "/api/v1/pairings/" + pairing.path("id").asText() + "/termination",
                                "{\"reason\": \"另一个故事\"}")
                        .is(200);
            }
        }
    }

    private String ids(String announcer) {
        return "'" + String.join("','", list(announcer, "select aggregate_id::text from event_sequence")) + "'";
    }

    void run(String context, String sql) {
        try (var connection = open(context);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> list(String context, String sql) {
        try (var connection = open(context);
                var row = connection.createStatement().executeQuery(sql)) {
            var found = new HashSet<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open(String context) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + suite.settings().ports().postgres() + "/" + context,
                "postgres",
                suite.secret("postgres"));
    }
}
