package org.jointprosperity.chassis.job;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;

/** Jobs and their findings in the database. */
@ApplicationScoped
class JobRows {

    private static final int MOST_FINDINGS = 10_000;
    private static final String COLUMNS =
            """
            id, kind, owner_division, owner_unit, state, options, percent, read_count, accepted_count, unchanged_count,
            rejected_count, waiting_count, cancel_requested, failure, created_at, ended_at, error_findings, waiting_findings,
            note_findings""";

    /** The place of the work under way, whatever row-level security says too; a job of a unit alone has no division. */
    private static final String IN_PLACE =
            " and (division_code >= nullif(?, '-') and division_code < nullif(?, '-') || ':' or unit_code = nullif(?, '-'))";

    /** A step that needs a connection. */
    private interface Step<T> {
        T on(Connection connection) throws SQLException;
    }

    private final AgroalDataSource dataSource;
    private final CurrentPlace place;
    private final Clock clock;

    JobRows(AgroalDataSource dataSource, CurrentPlace place, Clock clock) {
        this.dataSource = dataSource;
        this.place = place;
        this.clock = clock;
    }

    void insert(UUID id, String kind, Place owner, String options, byte[] input) {
        update(
                """
                insert into job (id, kind, division_code, unit_code, owner_division, owner_unit, state, options, input,
                  created_at) values (?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)""",
                id,
                kind,
                owner.division(),
                owner.unit(),
                owner.division(),
                owner.unit(),
                options,
                input,
                Timestamp.from(clock.instant()));
    }

    Optional<Job> find(UUID id) {
        var here = place.get();
        return with(connection -> {
            try (var select = prepared(
                            connection,
                            "select " + COLUMNS + " from job where id = ?" + IN_PLACE,
                            id,
                            here.division(),
                            here.division(),
                            here.unit());
                    var row = select.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        });
    }

    List<UUID> open() {
        return with(connection -> {
            var ids = new ArrayList<UUID>();
            try (var select = connection.prepareStatement(
                            "select id from job where state in ('QUEUED', 'RUNNING') order by created_at");
                    var row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    byte[] input(UUID id) {
        return with(connection -> {
            try (var select = prepared(connection, "select input from job where id = ?", id);
                    var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        });
    }

    /** Notes that the job begins, and says for the how-manieth time. */
    int begin(UUID id) {
        return with(connection -> {
            try (var update = prepared(
                            connection,
                            "update job set state = 'RUNNING', begun = begun + 1 where id = ? returning begun",
                            id);
                    var row = update.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    boolean requestCancel(UUID id) {
        var here = place.get();
        return update(
                        "update job set cancel_requested = true where id = ?" + IN_PLACE,
                        id,
                        here.division(),
                        here.division(),
                        here.unit())
                == 1;
    }

    int progress(UUID id, Work work) {
        var counts = work.counts();
        return update(
                """
                update job set state = 'RUNNING', percent = ?, read_count = ?, accepted_count = ?, unchanged_count = ?,
                  rejected_count = ?, waiting_count = ? where id = ?""",
                work.percent(),
                counts.read(),
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                counts.waiting(),
                id);
    }

    int end(UUID id, Work work, Job.State state, String failure) {
        progress(id, work);
        findings(id, work.findings());
        return update(
                """
                update job set state = ?, failure = ?, percent = case when ? then 100 else percent end, ended_at = ?,
                  input = null, error_findings = ?, waiting_findings = ?, note_findings = ? where id = ?""",
                state.name(),
                failure,
                state == Job.State.SUCCEEDED,
                Timestamp.from(clock.instant()),
                work.found(Finding.Severity.ERROR),
                work.found(Finding.Severity.WAITING),
                work.found(Finding.Severity.NOTE),
                id);
    }

    List<Finding> findings(UUID id) {
        return with(connection -> {
            var findings = new ArrayList<Finding>();
            try (var select = prepared(
                            connection,
                            """
                            select severity, sheet, row_number, column_name, code, value from job_finding
                            where job_id = ? order by seq""",
                            id);
                    var row = select.executeQuery()) {
                while (row.next()) {
                    findings.add(new Finding(
                            Finding.Severity.valueOf(row.getString(1)),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
            return findings;
        });
    }

    private void findings(UUID id, List<Finding> findings) {
        with(connection -> {
            try (var insert = connection.prepareStatement("insert into job_finding values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                int seq = 0;
                for (var finding : findings.subList(0, Math.min(findings.size(), MOST_FINDINGS))) {
                    bind(
                            insert,
                            id,
                            seq++,
                            finding.severity().name(),
                            finding.sheet(),
                            finding.row(),
                            finding.column(),
                            finding.code(),
                            finding.value());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    private int update(String sql, Object... values) {
        return with(connection -> {
            try (var statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private <T> T with(Step<T> step) {
        try (var connection = dataSource.getConnection()) {
            return step.on(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Place(row.getString(3), row.getString(4)),
                Job.State.valueOf(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                new Job.Counts(row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12)),
                new Job.Findings(row.getInt(17), row.getInt(18), row.getInt(19)),
                row.getBoolean(13),
                row.getString(14),
                instant(row.getTimestamp(15)),
                instant(row.getTimestamp(16)));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
