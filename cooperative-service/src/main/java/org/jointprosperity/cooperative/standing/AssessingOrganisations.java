package org.jointprosperity.cooperative.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.AssociationRegistered;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Assessment;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.ComplianceCaution;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.compliance.NoticeFinding;
import org.jointprosperity.cooperative.compliance.Standing;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.membership.RegisterChanged;
import org.jointprosperity.cooperative.membership.RegisterLaw;
import org.jointprosperity.cooperative.membership.Registers;
import org.jointprosperity.cooperative.office.OfficeFacts;

/** Assesses an organisation by everything registered about it 评定, and announces when its standing changes. */
@ApplicationScoped
class AssessingOrganisations {

    private final Associations associations;
    private final Registers registers;
    private final RegisterLaw register;
    private final OfficeFacts offices;
    private final BusinessYears years;
    private final Compliance compliance;
    private final KnownStandings standings;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    AssessingOrganisations(
            Associations associations,
            Registers registers,
            RegisterLaw register,
            OfficeFacts offices,
            BusinessYears years,
            Compliance compliance,
            KnownStandings standings,
            Outbox outbox,
            BusinessDay businessDay) {
        this.associations = associations;
        this.registers = registers;
        this.register = register;
        this.offices = offices;
        this.years = years;
        this.compliance = compliance;
        this.standings = standings;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** How it stands on a day. */
    ComplianceView assess(Organisation organisation, LocalDate day) {
        var composition = composition(organisation, day, List.of());
        return ComplianceView.of(
                organisation,
                day,
                composition,
                assessment(organisation, composition, day),
                null,
                cautions(organisation, day));
    }

    /** What would be if the organisation of this code, or one of these numbers, were changed like this. */
    @Transactional
    public ComplianceView assess(CheckCompliance check) {
        var day = check.on() == null ? businessDay.today() : check.on();
        if (check.creditCode() == null) {
            var composition = check.composition();
            var division =
                    check.jurisdiction() == null ? "" : check.jurisdiction().value();
            return ComplianceView.of(
                    null,
                    day,
                    check.members() == null ? null : composition,
                    compliance.assess(check.matters(), composition, day, division),
                    notice(check, division),
                    List.of());
        }
        var organisation = associations.organisation(check.creditCode());
        var composition =
                check.applied(composition(organisation, day, check.supposed()), register.bodies(check.joining()));
        return ComplianceView.of(
                organisation,
                day,
                composition,
                assessment(organisation, composition, day),
                organisation.isCooperative() && !organisation.isClosedOn(day)
                        ? notice(check, organisation.divisionCode())
                        : null,
                cautions(organisation, day));
    }

    /** What no rule could be asked of; who is supposed to join or to hold an office does not change who was registered. */
    private List<ComplianceCaution> cautions(Organisation organisation, LocalDate day) {
        if (!organisation.isCooperative() || organisation.isClosedOn(day)) {
            return List.of();
        }
        var elected = compliance.citation(Matter.ELECTED_OFFICES, day, organisation.divisionCode());
        return elected.equals(Citation.NONE) || !offices.leaderIsUnasked(organisation, day)
                ? List.of()
                : List.of(ComplianceCaution.leaderNotInRegister(elected));
    }

    private NoticeFinding notice(CheckCompliance check, String division) {
        var asked = check.notice();
        return asked == null
                ? null
                : compliance
                        .judgeNotice(asked.givenOn(), asked.leavesOn(), asked.organisation(), division)
                        .orElse(null);
    }

    /** Looks again at a cooperative to whose register something was written, and announces another standing. */
    void watch(@Observes RegisterChanged changed) {
        watch(changed.organisation());
    }

    /** A new one is known from its first day, so that it is looked at every day though nobody writes to its register. */
    void watch(@Observes AssociationRegistered registered) {
        watch(associations.organisation(registered.associationId()));
    }

    /** Looks again at a cooperative; of a closed one the conversion told already. To be called under its lock. */
    void watch(Organisation organisation) {
        var today = businessDay.today();
        if (!organisation.isCooperative() || organisation.isClosedOn(today)) {
            return;
        }
        var assessment = assessment(organisation, composition(organisation, today, List.of()), today);
        var known =
                standings.findByIdOptional(organisation.id()).orElseGet(() -> new KnownStanding(organisation, today));
        if (!known.is(assessment)) {
            var announced = known.become(assessment, today);
            standings.persistAndFlush(known);
            outbox.add(announced);
        } else if (!standings.isPersistent(known)) {
            standings.persist(known);
        }
    }

    private Assessment assessment(Organisation organisation, Composition composition, LocalDate day) {
        if (!organisation.isCooperative()) {
            return Assessment.without(Standing.NOT_APPLICABLE);
        }
        if (organisation.isClosedOn(day)) {
            return Assessment.without(Standing.CLOSED);
        }
        if (!compliance.hasRules(day, organisation.divisionCode())) {
            return Assessment.without(Standing.NO_RULE_IN_FORCE);
        }
        return registers.isCompleteOn(organisation.id(), day)
                ? compliance.assess(composition, day, organisation.divisionCode())
                : compliance
                        .assess(
                                Compliance.WITHOUT_REGISTER,
                                RegisterLaw.gathering(organisation, composition),
                                day,
                                organisation.divisionCode())
                        .withoutRegister();
    }

    private Composition composition(Organisation organisation, LocalDate day, List<HeldOffice> supposed) {
        return register.compositionOn(organisation, day)
                .withOffices(offices.on(organisation, day, supposed))
                .withIdleYears(years.idleUntil(organisation.id(), day));
    }
}
