package org.jointprosperity.cooperative.chain;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.ChainLinked;
import org.jointprosperity.contracts.CooperativeEvent.ChainUnlinked;

/** 产业链联系: from a day on one party leads another at a stage, until it ends; it lies where its producer does. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class ChainLink {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    Party.Kind fromKind;

    String fromNumber;

    @Enumerated(EnumType.STRING)
    Party.Kind toKind;

    String toNumber;
    String stage;
    LocalDate since;
    LocalDate until;
    LocalDate recordedOn;
    String divisionCode;

    protected ChainLink() {}

    ChainLink(LinkChain link, String divisionCode, LocalDate today) {
        link.from().requireLinkTo(link.to());
        rule(!link.since().isAfter(today), "date-in-the-future", "date", link.since(), "today", today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fromKind = link.from().kind();
        this.fromNumber = link.from().number();
        this.toKind = link.to().kind();
        this.toNumber = link.to().number();
        this.stage = link.stage();
        this.since = link.since();
        this.recordedOn = today;
        this.divisionCode = divisionCode;
    }

    /** Ends it, once, after it began. */
    ChainUnlinked end(LocalDate day, LocalDate today) {
        rule(until == null, "link-ended", "until", until);
        rule(!day.isAfter(today), "date-in-the-future", "date", day, "today", today);
        rule(day.isAfter(since), "link-ended-before-begun", "since", since, "until", day);
        until = day;
        return new ChainUnlinked(id, fromKind.name(), fromNumber, toKind.name(), toNumber, stage, divisionCode, until);
    }

    /** Lies where its household lies now. */
    void follow(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    Party from() {
        return new Party(fromKind, fromNumber);
    }

    Party to() {
        return new Party(toKind, toNumber);
    }

    ChainLinked linked() {
        return new ChainLinked(id, fromKind.name(), fromNumber, toKind.name(), toNumber, stage, divisionCode, since);
    }
}
