package org.jointprosperity.pairing.duty;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * New duties in the database, those of a pairing in one go: an import puts hundreds of pairings in force in a transaction,
 * and thousands of managed records would be compared with every query after that.
 */
@ApplicationScoped
class DutyRows {

    private static final String ADD =
            """
            insert into duty (id, version, pairing_id, policy_id, policy_code, side, unit_code, branch_code, division_code,
              period_from, period_to, due_on, laid_on, held_days, quota, done, latest_on, state, fulfilled_on,
              entered_on, next_step_on)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)
            on conflict (pairing_id, policy_code, period_from) do nothing""";

    private final AgroalDataSource dataSource;

    DutyRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds them, and says the ids of those added; what was laid at the same moment by someone else stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> add(List<Duty> duties) {
        if (duties.isEmpty()) {
            return List.of();
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var duty : duties) {
                bind(insert, duty);
                insert.addBatch();
            }
            int[] added = insert.executeBatch();
            return IntStream.range(0, added.length)
                    .filter(at -> added[at] != 0)
                    .mapToObj(at -> duties.get(at).id)
                    .toList();
        } catch (SQLException e) {
            throw new PersistenceException("The duties could not be stored", e);
        }
    }

    private static void bind(PreparedStatement insert, Duty duty) throws SQLException {
        Object[] values = {
            duty.id,
            duty.pairingId,
            duty.policy.id,
            duty.policyCode,
            duty.side.name(),
            duty.unitCode,
            duty.branchCode,
            duty.divisionCode,
            duty.periodFrom,
            duty.periodTo,
            duty.dueOn,
            duty.laidOn,
            duty.quota,
            duty.done,
            duty.latestOn,
            duty.state.name(),
            duty.fulfilledOn,
            duty.enteredOn,
            duty.nextStepOn
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }
}
