package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 候选人. */
@Entity
@Table(name = "election_candidate")
@Immutable
class Candidate {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Election election;

    String divisionCode;
    String personNumber;

    protected Candidate() {}

    Candidate(Election election, String person) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.election = election;
        this.divisionCode = election.divisionCode;
        this.personNumber = person;
    }
}
