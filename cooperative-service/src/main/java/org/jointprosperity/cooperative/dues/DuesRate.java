package org.jointprosperity.cooperative.dues;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 会费标准: what an association asks of a member a year, in 分, from a day on; what was laid down stays. */
@Entity
@Immutable
class DuesRate {

    @Id
    UUID id;

    UUID associationId;
    long yearlyFen;
    LocalDate since;
    LocalDate recordedOn;

    protected DuesRate() {}

    DuesRate(UUID association, SetDuesRate rate, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = association;
        this.yearlyFen = rate.aYear().fen();
        this.since = rate.since();
        this.recordedOn = today;
    }
}
