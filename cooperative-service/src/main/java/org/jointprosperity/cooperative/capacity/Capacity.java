package org.jointprosperity.cooperative.capacity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.CooperativeEvent.BaseCapacityStated;
import org.jointprosperity.cooperative.base.Base;

/** 产能: how much of a product a base can bring forth in a year, in thousandths of its unit, from a day on; what was said stays. */
@Entity
@Immutable
@Table(name = "base_capacity")
class Capacity {

    @Id
    UUID id;

    UUID baseId;
    String product;
    long capacityThousandths;
    String capacityUnit;
    LocalDate since;
    LocalDate recordedOn;

    protected Capacity() {}

    Capacity(UUID base, StateCapacity statement, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.baseId = base;
        this.product = statement.product();
        this.capacityThousandths = statement.aYear().inThousandths();
        this.capacityUnit = statement.aYear().unit();
        this.since = statement.since();
        this.recordedOn = today;
    }

    BaseCapacityStated told(Base base) {
        return new BaseCapacityStated(
                baseId, base.number(), product, capacityThousandths, capacityUnit, base.divisionCode(), since);
    }
}
