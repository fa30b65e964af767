package org.jointprosperity.pairing.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.http.Money;

/** 共建方案的一个版本: what was planned, by whom it was put and on which day; never changed. */
@Entity
@Immutable
class PlanVersion {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Pairing pairing;

    int version;
    String summary;
    long pledgedFen;
    long coordinatedFen;
    LocalDate startsOn;
    LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "planned_content", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<PlannedContent> contents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "promise", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Promise> undertakings = new ArrayList<>();

    String putBy;
    LocalDate putOn;

    protected PlanVersion() {}

    PlanVersion(Pairing pairing, int version, Plan plan, String putBy, LocalDate putOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pairing = pairing;
        this.version = version;
        this.summary = plan.summary();
        this.pledgedFen = plan.pledged().fen();
        this.coordinatedFen = plan.coordinated().fen();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.contents.addAll(plan.contents());
        this.undertakings.addAll(plan.undertakings());
        this.putBy = putBy;
        this.putOn = putOn;
    }

    Plan plan() {
        return new Plan(
                List.copyOf(contents),
                List.copyOf(undertakings),
                Money.ofFen(pledgedFen),
                Money.ofFen(coordinatedFen),
                startsOn,
                endsOn,
                summary);
    }
}
