package org.jointprosperity.cooperative.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.cooperative.association.AssociationDetails;
import org.jointprosperity.cooperative.association.EnteringAssociations;
import org.jointprosperity.cooperative.base.BaseDetails;
import org.jointprosperity.cooperative.base.EnteringBases;
import org.jointprosperity.cooperative.household.CertifiedHousehold;
import org.jointprosperity.cooperative.household.EnteringHouseholds;

/** The three kinds of rows this service takes. */
@ApplicationScoped
class Entries {

    private final Entry<AssociationDetails> associations;
    private final Entry<BaseDetails> bases;
    private final Entry<CertifiedHousehold> households;

    Entries(EnteringAssociations associations, EnteringBases bases, EnteringHouseholds households) {
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

    Entry<?> of(String kind) {
        return List.of(associations, bases, households).stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
