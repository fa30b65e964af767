package org.jointprosperity.chassis.http;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jointprosperity.chassis.problem.Refusal;

/** The keys of the last seven days with the answers that were given, scoped to client, subject and operation. */
@ApplicationScoped
class IdempotencyKeys {

    /** A request as its repetition would look. */
    record Entry(String client, String subject, String operation, String key, byte[] fingerprint) {}

    /** What was answered. */
    record Answer(int status, String location, String etag, String body) {}

    private static final String LOCK_TIMEOUT = "55P03";

    private static final String CLAIM =
            """
            insert into idempotency_key (client, subject, operation, key, fingerprint)
            values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String FIND =
            """
            select fingerprint, status, location, etag, body from idempotency_key
            where client = ? and subject = ? and operation = ? and key = ?""";
    private static final String ANSWER =
            """
            update idempotency_key set status = ?, location = ?, etag = ?, body = ?
            where client = ? and subject = ? and operation = ? and key = ?""";

    private final AgroalDataSource dataSource;

    IdempotencyKeys(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes the key for this transaction, or gives the answer of the one that had it. A repetition that arrives while the
     * first is under way waits for it up to the lock timeout, then is told to come back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Answer> claim(Entry entry) {
        try (var connection = dataSource.getConnection()) {
            try (var claim = connection.prepareStatement(CLAIM)) {
                name(claim, entry, 1);
                claim.setBytes(5, entry.fingerprint());
                if (claim.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            return Optional.of(find(connection, entry));
        } catch (SQLException e) {
            if (LOCK_TIMEOUT.equals(e.getSQLState())) {
                throw new Refusal(409, "request-in-progress");
            }
            throw new PersistenceException(e);
        }
    }

    private static Answer find(Connection connection, Entry entry) throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            name(find, entry, 1);
            try (var row = find.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(409, "request-in-progress");
                }
                if (!MessageDigest.isEqual(row.getBytes(1), entry.fingerprint())) {
                    throw new Refusal(422, "idempotency-key-reused");
                }
                return new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void answer(Entry entry, Answer answer) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(ANSWER)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            name(update, entry, 5);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void name(java.sql.PreparedStatement statement, Entry entry, int first) throws SQLException {
        statement.setString(first, entry.client());
        statement.setString(first + 1, entry.subject());
        statement.setString(first + 2, entry.operation());
        statement.setString(first + 3, entry.key());
    }
}
