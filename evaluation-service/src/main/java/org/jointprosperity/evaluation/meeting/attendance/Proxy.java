package org.jointprosperity.evaluation.meeting.attendance;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
public class Proxy {

    @Id
    UUID id;

    @Column(name = "sitting_id")
    UUID sittingId;

    String divisionCode;
    int number;
    String giverNumber;
    String holderNumber;

    @Enumerated(STRING)
    ProxyLimit relation;

    String paperSha256;
    String ruleId;

    protected Proxy() {}

    Proxy(Attendance attendance, int number, GiveProxy form, ProxyRule rule) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sittingId = attendance.sitting();
        this.divisionCode = attendance.divisionCode();
        this.number = number;
        this.giverNumber = form.giver();
        this.holderNumber = form.holder();
        this.relation = form.relation();
        this.paperSha256 = form.paperSha256();
        this.ruleId = rule.id();
    }
}
