package org.jointprosperity.cooperative.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.base.Bases;
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Records support to parties that exist; it lies where the one who is supported does. */
@ApplicationScoped
class GivingSupport {

    private final SupportMeasures measures;
    private final SupportKinds kinds;
    private final Bases bases;
    private final Enterprises enterprises;
    private final Associations associations;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final Caller caller;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    GivingSupport(
            SupportMeasures measures,
            SupportKinds kinds,
            Bases bases,
            Enterprises enterprises,
            Associations associations,
            Neighbours neighbours,
            CurrentPlace place,
            Caller caller,
            Outbox outbox,
            BusinessDay businessDay) {
        this.measures = measures;
        this.kinds = kinds;
        this.bases = bases;
        this.enterprises = enterprises;
        this.associations = associations;
        this.neighbours = neighbours;
        this.place = place;
        this.caller = caller;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    SupportMeasure give(GiveSupport given) {
        var division = divisionOf(given);
        place.require(division, null);
        neighbours.require(Kind.UNIT, given.giver().value());
        kinds.require(given.kind(), division, given.givenOn());
        var measure = new SupportMeasure(given, division, caller.person().orElse(null), businessDay.today());
        measures.saved(measure);
        outbox.add(measure.given());
        return measure;
    }

    SupportMeasure takeBack(SupportMeasure original, String reason) {
        place.require(original.divisionCode, null);
        var reversal = original.takenBack(reason, caller.person().orElse(null), businessDay.today());
        measures.saved(reversal);
        outbox.add(reversal.reversed());
        return reversal;
    }

    private String divisionOf(GiveSupport given) {
        return switch (given.beneficiaryKind()) {
            case BASE -> bases.requireOpened(given.beneficiary()).divisionCode();
            case ENTERPRISE ->
                enterprises
                        .requireRegistered(CreditCode.of(given.beneficiary()))
                        .divisionCode();
            case ASSOCIATION ->
                associations.requireOpen(CreditCode.of(given.beneficiary())).divisionCode();
            case HOUSEHOLD ->
                neighbours.require(Kind.HOUSEHOLD, given.beneficiary()).divisionCode();
        };
    }
}
