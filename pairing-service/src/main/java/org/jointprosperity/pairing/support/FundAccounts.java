package org.jointprosperity.pairing.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.State;

/** The ledgers of signed pairings 资金账. */
@ApplicationScoped
class FundAccounts implements PanacheRepositoryBase<FundAccount, UUID> {

    private static final List<State> WITH_LETTER = List.of(State.SIGNED, State.ACTIVE, State.SUSPENDED);

    /** The ledger under its lock; what is booked meanwhile waits. */
    Optional<FundAccount> locked(UUID pairing) {
        return findByIdOptional(pairing, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Pairings whose letters were signed before there was a ledger, and promise what one can hold. */
    List<Pairing> missing() {
        return getEntityManager()
                .createQuery(
                        """
                        from Pairing p where p.state in :states and p.pledgedFen <= :most and p.coordinatedFen <= :most
                        and not exists (select 1 from FundAccount a where a.pairingId = p.id)""",
                        Pairing.class)
                .setParameter("states", WITH_LETTER)
                .setParameter("most", Ledger.MOST_FEN)
                .getResultList();
    }
}
