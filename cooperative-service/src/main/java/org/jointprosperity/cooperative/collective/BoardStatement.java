package org.jointprosperity.cooperative.collective;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 理事会: of how many the board of a collective consists from a day on; what was said stays. */
@Entity
@Immutable
class BoardStatement {

    @Id
    UUID id;

    UUID associationId;
    int size;
    LocalDate since;
    LocalDate recordedOn;

    protected BoardStatement() {}

    BoardStatement(UUID collective, StateBoard statement, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = collective;
        this.size = statement.size();
        this.since = statement.since();
        this.recordedOn = today;
    }
}
