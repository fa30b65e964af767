package org.jointprosperity.cooperative.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.MembersTold;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Body;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Holds what is written to a register against the law 写入时检查; an association is free, and so is a cooperative in founding. */
@ApplicationScoped
public class RegisterLaw {

    private final Compliance compliance;
    private final Registers registers;
    private final Members members;
    private final Neighbours neighbours;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;

    RegisterLaw(
            Compliance compliance,
            Registers registers,
            Members members,
            Neighbours neighbours,
            Event<RegisterChanged> changed,
            BusinessDay businessDay) {
        this.compliance = compliance;
        this.registers = registers;
        this.members = members;
        this.neighbours = neighbours;
        this.changed = changed;
        this.businessDay = businessDay;
    }

    /** The members of a day as the law counts them. */
    public Composition compositionOn(Organisation organisation, LocalDate day) {
        return of(members.countOn(organisation.id(), day))
                .withBodies(bodies(members.organisationsOn(organisation.id(), day)));
    }

    /**
     * The members as votes are reckoned from them while members gather: those who are told only by their number are not named
     * yet, and have a basic vote each.
     */
    public static Composition gathering(Organisation organisation, Composition named) {
        return named.changed(0, Math.max(0, organisation.members() - named.members()), 0, 0);
    }

    /** Refuses a public body, which no cooperative may take, founded or not. */
    void requireAdmitted(Organisation organisation, List<String> organisations) {
        if (organisation.isCooperative() && !organisations.isEmpty()) {
            compliance.refuseBroken(
                    Set.of(Matter.PUBLIC_BODY_MEMBERS),
                    Composition.of(0, 0, organisations.size(), 0).withBodies(bodies(organisations)),
                    businessDay.today(),
                    organisation.divisionCode());
        }
    }

    /** Refuses as a farmer who is none: the share of farmers that the law asks of a cooperative rests on it (2017 art. 20). */
    RuleViolation noFarmer(Organisation organisation, String number, LocalDate joinedOn) {
        var citation = organisation.isCooperative()
                ? compliance.citation(Matter.FARMER_MEMBERS, joinedOn, organisation.divisionCode())
                : Citation.NONE;
        return citation.told(new RuleViolation("member-no-farmer").with("number", number));
    }

    /** Refuses a register that breaks the law on the day it is complete from, or today. */
    void requireFounded(Organisation organisation, LocalDate completeFrom) {
        if (organisation.isCooperative()) {
            for (var day : List.of(completeFrom, businessDay.today())) {
                compliance.refuseBroken(
                        Compliance.OF_MEMBERS, compositionOn(organisation, day), day, organisation.divisionCode());
            }
        }
    }

    /** Refuses to end a membership sooner than its notice allows. */
    void requireNotice(Organisation organisation, Membership membership, LeaveOrganisation request) {
        if (organisation.isCooperative() && request.reason() == LeavingReason.RESIGNED) {
            compliance.refuseShortNotice(
                    membership.noticeOn,
                    request.leftOn(),
                    membership.isOrganisation(),
                    request.leftOn(),
                    organisation.divisionCode());
        }
    }

    /** The first day without membership for who gives notice on a day, or null where no law binds the organisation. */
    LocalDate leavesOn(Organisation organisation, Membership membership, LocalDate noticeOn) {
        return organisation.isCooperative()
                ? compliance
                        .leavesOn(noticeOn, membership.isOrganisation(), organisation.divisionCode())
                        .orElse(null)
                : null;
    }

    /**
     * The members of the days from which a change counts and of today, each day once and as far as the register was complete,
     * to be compared with those after it; to be called under the organisation's lock.
     */
    SortedMap<LocalDate, MemberCounts> before(Organisation organisation, Collection<LocalDate> changes) {
        return counts(organisation, changes, true);
    }

    /** The same of those of these days and today on which members were still gathering. */
    SortedMap<LocalDate, MemberCounts> beforeComplete(Organisation organisation, Collection<LocalDate> changes) {
        return counts(organisation, changes, false);
    }

    private SortedMap<LocalDate, MemberCounts> counts(
            Organisation organisation, Collection<LocalDate> changes, boolean complete) {
        var counts = new TreeMap<LocalDate, MemberCounts>();
        if (organisation.isCooperative()) {
            var days = new TreeSet<>(changes);
            days.add(businessDay.today());
            days.removeIf(day -> registers.isCompleteOn(organisation.id(), day) != complete);
            days.forEach(day -> counts.put(day, members.countOn(organisation.id(), day)));
        }
        return counts;
    }

    /** Refuses another number of members by which the additional votes of today are too many, while only the number tells of some. */
    void on(@Observes MembersTold told) {
        var after = told.after();
        var today = businessDay.today();
        if (after.isCooperative() && !registers.isCompleteOn(after.id(), today)) {
            var named = of(members.countOn(after.id(), today));
            compliance.refuseWorse(
                    Set.of(Matter.ADDITIONAL_VOTES),
                    gathering(told.before(), named),
                    gathering(after, named),
                    today,
                    after.divisionCode());
        }
        changed.fire(new RegisterChanged(after));
    }

    /** Refuses more additional votes than those may have who are named and those who are told by their number. */
    void requireVotesNotWorse(Organisation organisation, SortedMap<LocalDate, MemberCounts> before) {
        before.forEach((day, earlier) -> compliance.refuseWorse(
                Set.of(Matter.ADDITIONAL_VOTES),
                gathering(organisation, of(earlier)),
                gathering(organisation, of(members.countOn(organisation.id(), day))),
                day,
                organisation.divisionCode()));
    }

    /** Refuses a change after which a rule is broken on one of these days that was kept before, or broken by more. */
    void requireNotWorse(Organisation organisation, SortedMap<LocalDate, MemberCounts> before) {
        before.forEach((day, earlier) -> compliance.refuseWorse(
                Compliance.OF_MEMBERS,
                of(earlier),
                of(members.countOn(organisation.id(), day)),
                day,
                organisation.divisionCode()));
    }

    /** Organisations as the law asks about them, of the kind the registry told where it did. */
    public List<Body> bodies(List<String> creditCodes) {
        if (creditCodes.isEmpty()) {
            return List.of();
        }
        var kinds = new HashMap<String, String>();
        neighbours.known(Kind.UNIT, creditCodes).forEach(unit -> kinds.put(unit.number(), unit.unitKind()));
        return creditCodes.stream().map(code -> new Body(code, kinds.get(code))).toList();
    }

    private static Composition of(MemberCounts counts) {
        return Composition.of(counts.farmers(), counts.residents(), counts.organisations(), counts.additionalVotes());
    }
}
