package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 被推荐人. */
@Entity
@Table(name = "election_nomination")
@Immutable
class Nomination {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Recommendation recommendation;

    String divisionCode;
    String personNumber;
    int votes;

    protected Nomination() {}

    Nomination(Recommendation recommendation, RecordRecommendation.Named named) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recommendation = recommendation;
        this.divisionCode = recommendation.divisionCode;
        this.personNumber = named.person();
        this.votes = named.votes();
    }
}
