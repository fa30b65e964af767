package org.jointprosperity.evaluation.decision.progress;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.EnumMap;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.template.Stage;

/** 冻结名册: how many a body of a stage was when it was first opened here; it stays so, whatever became of that meeting. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class FrozenRoll {

    @Id
    UUID id;

    @Column(name = "decision_id")
    UUID decisionId;

    String divisionCode;
    int stage;

    @Enumerated(STRING)
    Body body;

    int eligible;
    int members;
    Integer households;

    protected FrozenRoll() {}

    FrozenRoll(Case of, Stage stage, Body body, Counts due) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = of.id();
        this.divisionCode = of.divisionCode();
        this.stage = stage.number();
        this.body = body;
        this.eligible = due.require(Count.ELIGIBLE);
        this.members = due.require(Count.MEMBERS);
        this.households =
                due.of(Count.HOUSEHOLDS).isPresent() ? due.of(Count.HOUSEHOLDS).getAsInt() : null;
    }

    boolean isOf(int ofStage, Body of) {
        return stage == ofStage && body == of;
    }

    Counts counts() {
        var counts = new EnumMap<Count, Integer>(Count.class);
        counts.put(Count.ELIGIBLE, eligible);
        counts.put(Count.MEMBERS, members);
        counts.put(Count.HOUSEHOLDS, households);
        return new Counts(counts);
    }
}
