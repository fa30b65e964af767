package org.jointprosperity.cooperative.leadership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** 任期: a person leads an association or cooperative from a day on, until another one does; seen where that is seen. */
@Entity
class LeaderTerm {

    @Id
    UUID id;

    UUID associationId;
    String personNumber;
    LocalDate since;
    LocalDate until;
    LocalDate recordedOn;

    protected LeaderTerm() {}

    LeaderTerm(UUID association, String person, LocalDate since, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = association;
        this.personNumber = person;
        this.since = since;
        this.recordedOn = today;
    }
}
