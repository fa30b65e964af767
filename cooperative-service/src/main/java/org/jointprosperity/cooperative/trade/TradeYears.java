package org.jointprosperity.cooperative.trade;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.cooperative.association.Cooperative;

/** The years of trade within the caller's place; booking shares the lock of a year, closing takes it alone. */
@ApplicationScoped
public class TradeYears implements PanacheRepositoryBase<TradeYear, UUID> {

    /** Refuses a year whose distribution is under way, and keeps it open until this transaction ends. */
    void requireOpen(Cooperative cooperative, int year) {
        held(cooperative, year, LockModeType.PESSIMISTIC_READ).requireOpen();
    }

    /** Takes no more entries of a year; waits for those being booked. */
    public void close(Cooperative cooperative, int year) {
        held(cooperative, year, LockModeType.PESSIMISTIC_WRITE).closed = true;
    }

    /** Takes entries again, as the distribution of the year came back. */
    public void reopen(UUID association, int year) {
        find("associationId = ?1 and year = ?2", association, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult()
                .closed = false;
    }

    private TradeYear held(Cooperative cooperative, int year, LockModeType lock) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into trade_year (id, association_id, year, division_code)
                        values (:id, :association, :year, :division) on conflict do nothing""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("association", cooperative.id())
                .setParameter("year", year)
                .setParameter("division", cooperative.divisionCode())
                .executeUpdate();
        return find("associationId = ?1 and year = ?2", cooperative.id(), year)
                .withLock(lock)
                .singleResult();
    }
}
