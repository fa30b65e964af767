package org.jointprosperity.cooperative.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.jointprosperity.contracts.PairingEvent.PaperKept;

/** Notes which papers 附件 the pairing service keeps where: only a paper that is kept proves an income that names it. */
@ApplicationScoped
class KnownReceipts {

    private final EntityManager entities;

    KnownReceipts(EntityManager entities) {
        this.entities = entities;
    }

    void note(@Observes PaperKept paper) {
        entities.createNativeQuery(
                        "insert into known_receipt (sha256, division_code, of_unit) values (:sha256, :division, :unit)"
                                + " on conflict do nothing")
                .setParameter("sha256", paper.sha256())
                .setParameter("division", paper.divisionCode())
                .setParameter("unit", paper.unitCode() != null)
                .executeUpdate();
    }
}
