package org.jointprosperity.pairing.undertaking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 共富基地: a base as the cooperative service announced it, with every extent it has had. */
@Entity
@Table(name = "known_base")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Base {

    @Id
    UUID id;

    String number;
    String industry;
    String divisionCode;
    LocalDate changedOn;

    @ElementCollection
    @CollectionTable(name = "known_base_extent", joinColumns = @JoinColumn(name = "base_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Extent> extents = new ArrayList<>();

    protected Base() {}

    Base(UUID id) {
        this.id = id;
    }

    /** Takes what was announced last. */
    void take(String number, String industry, String divisionCode, Extent extent) {
        this.number = number;
        this.industry = industry;
        this.divisionCode = divisionCode;
        this.changedOn = extent.since();
        extents.add(extent);
    }
}
