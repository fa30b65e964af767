package org.jointprosperity.evaluation.neighbour;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** Something another service registered: its number there and where it lies. Units are public bodies, seen by all. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = "(kind = 'UNIT' or " + PlaceFilter.IN_PLACE + ")")
public class Neighbour {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String number;
    String divisionCode;
    String branchNumber;
    LocalDate withdrawnOn;

    protected Neighbour() {}

    Neighbour(UUID id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    void lies(String number, String divisionCode, String branchNumber) {
        this.number = number;
        this.divisionCode = divisionCode;
        this.branchNumber = branchNumber;
    }

    void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    /** 行政区划代码 of where it lies. */
    public String divisionCode() {
        return divisionCode;
    }
}
