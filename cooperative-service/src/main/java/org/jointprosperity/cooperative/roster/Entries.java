package org.jointprosperity.cooperative.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.cooperative.association.AssociationDetails;
import org.jointprosperity.cooperative.association.EnteringAssociations;
import org.jointprosperity.cooperative.base.BaseDetails;
import org.jointprosperity.cooperative.base.EnteringBases;
import org.jointprosperity.cooperative.delivery.TakeDelivery;
import org.jointprosperity.cooperative.delivery.TakingDeliveries;
import org.jointprosperity.cooperative.household.CertifiedHousehold;
import org.jointprosperity.cooperative.household.EnteringHouseholds;
import org.jointprosperity.cooperative.order.OrderDetails;
import org.jointprosperity.cooperative.order.SigningOrders;

/** The kinds of rows this service takes. */
@ApplicationScoped
class Entries {

    private final Entry<AssociationDetails> associations;
    private final Entry<BaseDetails> bases;
    private final Entry<CertifiedHousehold> households;
    private final Entry<OrderDetails> orders;
    private final Entry<TakeDelivery> deliveries;

    Entries(
            EnteringAssociations associations,
            EnteringBases bases,
            EnteringHouseholds households,
            SigningOrders orders,
            TakingDeliveries deliveries) {
        this.associations = new Entry<>(
                "associations",
                AssociationDetails.class,
                details -> details.creditCode().value(),
                associations::enter);
        this.bases = new Entry<>("bases", BaseDetails.class, BaseDetails::number, bases::enter);
        this.households = new Entry<>(
                "demonstration-households",
                CertifiedHousehold.class,
                onPaper -> onPaper.details().household(),
                households::enter);
        this.orders = new Entry<>("orders", OrderDetails.class, OrderDetails::number, orders::enter);
        this.deliveries = new Entry<>("deliveries", TakeDelivery.class, TakeDelivery::number, deliveries::enter);
    }

    Entry<AssociationDetails> associations() {
        return associations;
    }

    Entry<BaseDetails> bases() {
        return bases;
    }

    Entry<CertifiedHousehold> households() {
        return households;
    }

    Entry<OrderDetails> orders() {
        return orders;
    }

    Entry<TakeDelivery> deliveries() {
        return deliveries;
    }

    Entry<?> of(String kind) {
        return List.of(associations, bases, households, orders, deliveries).stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
