package org.jointprosperity.evaluation.appraisal.campaign;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Measures the opening of an appraisal for a whole county, for {@code bench/run appraisal}: thirteen thousand persons on the
 * rolls of 167 villages are taken down as evaluators by the service's own statement, under row-level security, and committed.
 */
public final class CampaignBench {

    private static final int VILLAGES = 167;
    private static final int RUNS = 7;
    private static final LocalDate DAY = LocalDate.of(2009, 12, 20);

    private static final String ROLLS =
            """
            insert into roll_entry (id, version, division_code, capacity, person_number, as_of)
            select gen_random_uuid(), 0, '611023' || (101 + person % 12) || lpad((person % %d)::text, 3, '0'), 'VOTER',
              'N' || lpad(person::text, 5, '0'), '2009-11-20' from generate_series(1, ?) person"""
                    .replace("%d", String.valueOf(VILLAGES));

    private static final String CAMPAIGN =
            """
            insert into appraisal (id, version, division_code, unit_code, kind_id, kind_code, of_year, organisation_kind,
              organisation_number, scale_code, scale_version, criteria, stage, stage_since, prepared_on, evaluators)
            select ?, 0, '611023001', ?, id, code, 2009, 'UNIT', ?, 'bodies', 1, '', 'PREPARATION', '2009-12-01',
              '2009-12-01', 0 from appraisal_kind where code = 'leading-body'""";

    private CampaignBench() {}

    /** The directories of migrations in their order. */
    public static void main(String[] args) throws IOException, SQLException {
        var migrations = Arrays.stream(args).map(Path::of).toList();
        int persons = 13_000;
        try (var postgres = EmbeddedPostgres.start()) {
            prepare(postgres, migrations, persons);
            var times = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                times[run] = opened(postgres, run, persons);
            }
            Arrays.sort(times);
            System.out.printf(
                    "opening for %d evaluators: %.0f ms (%.0f to %.0f, %d runs; goal 5000)%n",
                    persons, times[RUNS / 2], times[0], times[RUNS - 1], RUNS);
        }
    }

    private static void prepare(EmbeddedPostgres postgres, List<Path> migrations, int persons)
            throws IOException, SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var roles = connection.createStatement()) {
            roles.execute("create role evaluation_app login");
            roles.execute("create role evaluation_listener");
            roles.execute("grant usage on schema public to evaluation_app, evaluation_listener");
        }
        for (var directory : migrations) {
            migrate(postgres, directory);
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rolls = connection.prepareStatement(ROLLS)) {
            rolls.setInt(1, persons);
            rolls.executeUpdate();
            connection.createStatement().execute("analyze");
        }
    }

    /** The migrations of a directory in the order of their versions, with the roles' names for placeholders. */
    private static void migrate(EmbeddedPostgres postgres, Path directory) throws IOException, SQLException {
        try (var files = Files.list(directory);
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var file :
                    files.sorted(Comparator.comparing(CampaignBench::version)).toList()) {
                statement.execute(Files.readString(file)
                        .replace("${app}", "evaluation_app")
                        .replace("${listener}", "evaluation_listener"));
            }
        }
    }

    private static int version(Path file) {
        var digits = file.getFileName().toString().split("__")[0].replaceAll("\\D", "");
        return Integer.parseInt(digits);
    }

    private static double opened(EmbeddedPostgres postgres, int run, int persons) throws SQLException {
        var id = UUID.randomUUID();
        var unit = "11611023MBY%06dX".formatted(run);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var campaign = connection.prepareStatement(CAMPAIGN)) {
            campaign.setObject(1, id);
            campaign.setString(2, unit);
            campaign.setString(3, unit);
            campaign.executeUpdate();
        }
        var roll = new EvaluatorRoll(id, "611023001", unit, DAY, DAY.plusDays(10));
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?user=evaluation_app";
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            settle(connection);
            int taken = roll.take(connection, "MASSES", EvaluatorSource.onRolls("611023", "VOTER", DAY));
            roll.keep(connection, "MASSES", 1, 20, "NAMED_ONLINE", taken);
            connection.commit();
            double milliseconds = (System.nanoTime() - began) / 1e6;
            if (taken != persons) {
                throw new IllegalStateException(taken + " of " + persons + " evaluators were taken down");
            }
            return milliseconds;
        }
    }

    /** The place of the county, as every transaction of the service begins. */
    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.division', '611023', true), set_config('app.unit', '', true)");
        }
    }
}
