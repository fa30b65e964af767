package org.jointprosperity.evaluation.meeting;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;

/** 委托: a written proxy; it counts while its holder is there and its giver is not. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Proxy {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Sitting sitting;

    String divisionCode;
    int number;
    String giverNumber;
    String holderNumber;

    @Enumerated(STRING)
    ProxyLimit relation;

    String paperSha256;
    String ruleId;

    protected Proxy() {}

    Proxy(Sitting sitting, int number, GiveProxy form, ProxyRule rule) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sitting = sitting;
        this.divisionCode = sitting.divisionCode;
        this.number = number;
        this.giverNumber = form.giver();
        this.holderNumber = form.holder();
        this.relation = form.relation();
        this.paperSha256 = form.paperSha256();
        this.ruleId = rule.id();
    }
}
