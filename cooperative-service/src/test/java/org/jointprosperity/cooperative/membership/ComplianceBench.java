package org.jointprosperity.cooperative.membership;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.Standing;
import org.jointprosperity.cooperative.law.RulePacks;

/**
 * Measures the compliance check 合规检查, for {@code bench/run cooperative}: members of four sizes are counted by the
 * service's own statement in PostgreSQL and held against the law. Prints medians with the smallest and largest run, for a
 * cooperative that keeps the law and for the worst one, whose every member is no farmer.
 */
public final class ComplianceBench {

    private static final int RUNS = 21;
    private static final int WARM_UP = 200;
    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final String VILLAGE = "611023104001";
    private static final Compliance COMPLIANCE = new Compliance(RulePacks.delivered());

    private ComplianceBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            execute(
                    connection,
                    """
                    create table membership (id uuid primary key, organisation_id uuid not null, number text not null,
                      kind text not null, joined_on date not null, leaves_on date, left_on date, withdrawn_on date)""",
                    "create index on membership (organisation_id, id)",
                    """
                    create table votes_grant (id uuid primary key, membership_id uuid not null,
                      organisation_id uuid not null, votes int not null, effective_from date not null)""",
                    "create index on votes_grant (organisation_id, membership_id, effective_from, id)");
            for (int size : SIZES) {
                measure(connection, size, "keeps the law", 80, Standing.COMPLIANT);
                measure(connection, size, "no farmer at all", 0, Standing.VIOLATED);
            }
        }
    }

    private static void measure(Connection connection, int size, String what, int farmers, Standing expected)
            throws SQLException {
        var organisation = UUID.randomUUID();
        execute(
                connection,
                """
                with joined as (
                  insert into membership select gen_random_uuid(), '%1$s', 'N' || n,
                    case when n %% 100 < %2$d then 'FARMER' else 'RESIDENT' end, '2019-01-01', null
                  from generate_series(0, %3$d) n returning id)
                insert into votes_grant select gen_random_uuid(), id, '%1$s', 1, '2019-01-01' from joined limit %4$d"""
                        .formatted(organisation, farmers, size - 1, size / 10),
                "analyze");
        for (int i = 0; i < WARM_UP && size < 1_000; i++) {
            check(connection, organisation, expected);
        }
        var millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            check(connection, organisation, expected);
            millis[run] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "   compliance check, %6d members, %-16s %8.2f ms (%.2f to %.2f)%s%n",
                size,
                what,
                millis[RUNS / 2],
                millis[0],
                millis[RUNS - 1],
                size == 10_000 ? "   goal 50" : "");
    }

    private static void check(Connection connection, UUID organisation, Standing expected) throws SQLException {
        var sql = Members.COUNTS
                .replace(":organisation", "'" + organisation + "'")
                .replace(":day", "'" + DAY + "'");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            var composition = Composition.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            var assessment = COMPLIANCE.assess(composition, DAY, VILLAGE);
            if (assessment.standing() != expected) {
                throw new IllegalStateException(assessment.toString());
            }
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
