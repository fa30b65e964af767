package org.jointprosperity.pairing.gap;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jointprosperity.contracts.PairingEvent;

/** Notes which money reached an undertaking and how far facts have moved it, as their events tell. */
@ApplicationScoped
class NotingFunds {

    private static final String RECEIVED = "RECEIVED";

    private static final String ADD_RECEIPT =
            """
            insert into undertaking_receipt (entry_id, undertaking_id, unit_code, branch_code, division_code, amount_fen,
              booked_on) values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_MOVE =
            """
            insert into undertaking_move (undertaking_id, moved_on, unit_code, division_code, done_thousandths)
            values (?, ?, ?, ?, ?)
            on conflict (undertaking_id, moved_on) do update set done_thousandths = excluded.done_thousandths""";

    private final AgroalDataSource dataSource;

    NotingFunds(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void afterReceipt(@Observes PairingEvent.FundsReceived funds) {
        note(funds, funds.unitCode(), funds.amountFen());
    }

    /** What was received and taken back was not received. */
    void afterReversal(@Observes PairingEvent.FundsReversed funds) {
        if (RECEIVED.equals(funds.kind())) {
            note(funds, funds.unitCode(), -funds.amountFen());
        }
    }

    void afterMove(@Observes PairingEvent.UndertakingMoved undertaking) {
        insert(
                ADD_MOVE,
                undertaking.undertakingId(),
                undertaking.movedOn(),
                undertaking.unitCode(),
                undertaking.divisionCode(),
                undertaking.doneThousandths());
    }

    private void note(PairingEvent.OfFundEntry funds, String unitCode, long amountFen) {
        if (funds.undertakingId() != null) {
            insert(
                    ADD_RECEIPT,
                    funds.entryId(),
                    funds.undertakingId(),
                    unitCode,
                    funds.branchNumber(),
                    funds.divisionCode(),
                    amountFen,
                    funds.bookedOn());
        }
    }

    private void insert(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("What an undertaking received or did could not be noted", e);
        }
    }
}
