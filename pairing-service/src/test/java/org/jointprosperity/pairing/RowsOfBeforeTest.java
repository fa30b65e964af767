package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Rows written before version 4 of the database are all taken along, though the owner stands behind the fence of places. */
class RowsOfBeforeTest {

    private static final List<String> ROLES = List.of(
            "create role pairing_owner login password 'for-tests-only'",
            "create role pairing_app",
            "create role pairing_listener",
            "create database pairing owner pairing_owner");

    private static final List<String> ROWS = List.of(
            "insert into unit values ('00000000-0000-0000-0000-000000000001', 0, '11611023MBY416905X', '政法委',"
                    + " 'POLITICAL_LEGAL', 'ORGAN', '党支部', 5, '611023001', true, '2008-01-01')",
            "insert into branch values ('00000000-0000-0000-0000-000000000002', 0, '61102310400101', '611023104001',"
                    + " '赵川镇', '前川社区', '党支部', 'COMMUNITY', false, false, 48, 184, 707, '2008-01-01')",
            "insert into branch_class values ('00000000-0000-0000-0000-000000000002', 'DISORDER')",
            "insert into pairing values ('00000000-0000-0000-0000-000000000003', 7,"
                    + " '00000000-0000-0000-0000-000000000001', '11611023MBY416905X',"
                    + " '00000000-0000-0000-0000-000000000002', '61102310400101', '611023104001', 'ACTIVE',"
                    + " '2009-01-13', null, 2, 2000000, 9800000, '2009-01-13', '2009-12-31', 'C0281', '2009-01-13',"
                    + " 'N04672', '2009-01-14', 'hash')",
            "insert into planned_content values ('00000000-0000-0000-0000-000000000003', 0, 'IDEOLOGY', '上党课')",
            "insert into promise values ('00000000-0000-0000-0000-000000000003', 0, '新建茶园', '茶叶', 100, '亩', null,"
                    + " '2009-12-31')");

    /** What had no day before version 12; of the duties one was let go, one lost its pairing, one was announced. */
    private static final List<String> WORK = List.of(
            "insert into duty_term values ('00000000-0000-0000-0000-000000000003', 0, '11611023MBY416905X',"
                    + " '61102310400101', '611023104001', '2009-02-01', null, '2009-11-30', null, '2010-01-01')",
            duty(11, "2009-01-01", "FULFILLED", null, null),
            duty(12, "2009-07-01", "CANCELLED", "TOWN", "年内已办"),
            duty(13, "2009-10-01", "CANCELLED", null, "PAIRING_ENDED"),
            duty(14, "2010-01-01", "CANCELLED", null, "PAIRING_ENDED"),
            "insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, payload,"
                    + " occurred_at) values (gen_random_uuid(), 'Duty', '00000000-0000-0000-0000-000000000014', 1,"
                    + " 'pairing.DutyCancelled', '611023104001', '{\"cancelledOn\":\"2009-11-29\"}', now())",
            duty(15, "2009-01-01", "FULFILLED", null, null)
                    .replace("0902', 'rural-exchange', 'RURAL'", "0901', 'urban-visits', 'URBAN'"),
            duty(16, "2009-08-01", "OVERDUE", null, null),
            "insert into duty_fact values ('00000000-0000-0000-0000-000000000021', '11611023MBY416905X', '61102310400101',"
                    + " '611023104001', '2009-03-01')",
            "insert into visit select '00000000-0000-0000-0000-000000000021', 1, null, gen_random_uuid(), 'C0281', 'N04672',"
                    + " '11611023MBY416905X', '61102310400101', '611023104001', '2009-03-01', 'HEAR', 'POLICY_TALK',"
                    + " '座谈', null, null, false, null, null, 'C0281', '2009-05-02', 'NONE'",
            "insert into concern values ('00000000-0000-0000-0000-000000000022', 2, '00000000-0000-0000-0000-000000000021',"
                    + " 'C0281', 'N04672', '11611023MBY416905X', '61102310400101', '611023104001', null, '吃水困难',"
                    + " '2009-03-01', 'IN_HAND', '县水务局', '2009-06-30', null)",
            "insert into concern_step values ('00000000-0000-0000-0000-000000000022', 0, 'OPEN', '2009-03-01', 'C0281',"
                    + " null), ('00000000-0000-0000-0000-000000000022', 1, 'IN_HAND', '2009-03-02', 'C0281', '镇'),"
                    + " ('00000000-0000-0000-0000-000000000022', 2, 'IN_HAND', '2009-03-03', 'C0281', '县水务局')",
            "insert into offer values ('00000000-0000-0000-0000-000000000031', 0, '00000000-0000-0000-0000-000000000003',"
                    + " '11611023MBY416905X', '61102310400101', '611023104001', 'URBAN', 'TEACHER', '讲师', '2009-04-01',"
                    + " '2009-09-30')");

    private static String duty(int id, String from, String state, String level, String cancelReason) {
        boolean fulfilled = state.equals("FULFILLED");
        return "insert into duty (id, version, pairing_id, policy_id, policy_code, side, unit_code, branch_code, division_code,"
                + " period_from, period_to, due_on, held_days, quota, done, state, level, fulfilled_on, cancel_reason)"
                + " values ('00000000-0000-0000-0000-0000000000" + id + "', 0, '00000000-0000-0000-0000-000000000003',"
                + " '00000000-0000-7000-8000-000000000902', 'rural-exchange', 'RURAL', '11611023MBY416905X',"
                + " '61102310400101', '611023104001', date '" + from + "', date '" + from + "' + 89, date '" + from
                + "' + 89, 0, 1, 0, '" + state + "', " + text(level) + ", " + text(fulfilled ? from : null) + ", "
                + text(cancelReason) + ")";
    }

    private static String text(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    @Test
    void areTakenAlongWhole() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start()) {
            for (String statement : ROLES) {
                execute(postgres, "postgres", statement);
            }
            migrate(postgres, version -> version <= 3);
            for (String statement : ROWS) {
                execute(postgres, "pairing", statement);
            }
            migrate(postgres, version -> version > 3 && version < 12);
            for (String statement : WORK) {
                execute(postgres, "pairing", statement);
            }
            migrate(postgres, version -> version >= 12);
            assertThat(text(postgres, "select string_agg(class || held_from, ',') from branch_class"))
                    .isEqualTo("DISORDER2008-01-01");
            assertThat(text(postgres, "select unit_sector || unit_in_charge || letter_form from pairing"))
                    .isEqualTo("POLITICAL_LEGALtrueSIGNED_HERE");
            assertThat(text(postgres, "select version || '/' || pledged_fen || '/' || put_on from plan_version"))
                    .isEqualTo("2/2000000/2009-01-13");
            assertThat(text(postgres, "select work from planned_content join plan_version v on v.id = plan_id"))
                    .isEqualTo("上党课");
            assertThat(text(postgres, "select title from promise join plan_version v on v.id = plan_id"))
                    .isEqualTo("新建茶园");
            assertThat(text(postgres, "select state || held_from from pairing_state"))
                    .isEqualTo("ACTIVE2009-01-13");
            assertThat(text(
                            postgres,
                            "select string_agg(laid_on || '/' || coalesce(cancelled_on::text, ''), ' ' order by id)"
                                    + " from duty where id <= '00000000-0000-0000-0000-000000000014'"))
                    .isEqualTo("2009-01-01/ 2009-04-01/2009-10-13 2009-07-01/2009-11-30 2009-10-01/2009-11-29");
            assertThat(text(
                            postgres,
                            "select string_agg(policy_code || coalesce(entered_on::text, '-')"
                                    + " || coalesce(pairing_ended_on::text, '-'), ' ' order by id)"
                                    + " from duty where state in ('FULFILLED', 'OVERDUE')"))
                    .isEqualTo("rural-exchange-- urban-visits2009-05-02- rural-exchange-2009-11-30");
            assertThat(text(postgres, "select least_age || '/' || most_age from cadence_policy where most_age > 0"))
                    .isEqualTo("18/35");
            assertThat(text(
                            postgres,
                            "select string_agg(coalesce(due_on::text, '-'), ' ' order by position)"
                                    + " from concern_step"))
                    .isEqualTo("- - 2009-06-30");
            assertThat(text(postgres, "select made_on || '/' || offered_until_at_first from offer"))
                    .isEqualTo("2009-04-01/2009-09-30");
            assertThat(text(postgres, "select count(*) from pg_class where relrowsecurity and not relforcerowsecurity"))
                    .as("tables whose fence was not put up again")
                    .isEqualTo("0");
        }
    }

    /** Runs, as the owner, the migrations of these versions in their order. */
    private static void migrate(EmbeddedPostgres postgres, IntPredicate wanted) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(postgres, "pairing"), "pairing_owner", "for-tests-only");
                var statement = connection.createStatement()) {
            for (var migration : migrations()) {
                if (wanted.test(version(migration) / 100)) {
                    statement.execute(Files.readString(migration)
                            .replace("${app}", "pairing_app")
                            .replace("${listener}", "pairing_listener"));
                }
            }
        }
    }

    private static List<Path> migrations() throws IOException {
        var found = new ArrayList<Path>();
        for (String folder : List.of("../chassis/src/main/resources/db/chassis", "src/main/resources/db/migration")) {
            try (var files = Files.list(Path.of(folder))) {
                files.forEach(found::add);
            }
        }
        found.sort(Comparator.comparingInt(RowsOfBeforeTest::version));
        return found;
    }

    /** Major version times a hundred, and the minor one. */
    private static int version(Path migration) {
        String[] parts =
                migration.getFileName().toString().substring(1).split("__")[0].split("_");
        return Integer.parseInt(parts[0]) * 100 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    private static String url(EmbeddedPostgres postgres, String database) {
        return postgres.getJdbcUrl("postgres", database).replaceAll("[?].*", "");
    }

    private static void execute(EmbeddedPostgres postgres, String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(postgres, database), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(postgres, "pairing"), "postgres", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
