package org.jointprosperity.cooperative.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** What was paid on the balances, payment by payment. */
@ApplicationScoped
public class SettlementPayments implements PanacheRepositoryBase<SettlementPayment, UUID> {

    List<SettlementPayment> of(Settlement settlement) {
        return list("settlementId = ?1 order by id", settlement.id);
    }

    void follow(@Observes HouseholdMoved moved) {
        follow(moved.household(), moved.divisionCode());
    }

    void follow(@Observes BaseExtended base) {
        follow(base.number(), base.divisionCode());
    }

    private void follow(String supplier, String division) {
        getEntityManager()
                .createNativeQuery("update settlement_payment set division_code = :division"
                        + " where supplier_number = :supplier and division_code <> :division")
                .setParameter("division", division)
                .setParameter("supplier", supplier)
                .executeUpdate();
    }
}
