package org.jointprosperity.cooperative.membership;

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
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.MemberJoined;
import org.jointprosperity.contracts.CooperativeEvent.MemberLeft;
import org.jointprosperity.cooperative.association.Organisation;

/** 成员资格: one member of one organisation, from the day of joining to the first day without membership. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Membership {

    @Id
    UUID id;

    @Version
    long version;

    UUID organisationId;
    String number;

    @Enumerated(EnumType.STRING)
    MemberKind kind;

    String divisionCode;
    LocalDate joinedOn;
    LocalDate noticeOn;
    LocalDate leavesOn;
    LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    LeavingReason leftReason;

    LocalDate withdrawnOn;
    String withdrawnReason;

    protected Membership() {}

    Membership(Organisation organisation, JoinOrganisation request, LocalDate today) {
        rule(
                MemberKind.isOrganisation(request.number()) == (request.kind() == MemberKind.ORGANISATION),
                "member-kind-not-of-number",
                "number",
                request.number(),
                "kind",
                request.kind());
        rule(
                !request.number().equals(organisation.creditCode().value()),
                "member-of-itself",
                "number",
                request.number());
        notInTheFuture(request.joinedOn(), today);
        rule(
                !request.joinedOn().isBefore(organisation.foundedOn()),
                "joined-before-foundation",
                "joinedOn",
                request.joinedOn(),
                "foundedOn",
                organisation.foundedOn());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisationId = organisation.id();
        this.number = request.number();
        this.kind = request.kind();
        this.divisionCode = organisation.divisionCode();
        this.joinedOn = request.joinedOn();
    }

    /** Takes a notice of leaving, once; by it the membership ends on a day by itself, where the law tells which. */
    void giveNotice(LocalDate on, LocalDate leaves, LocalDate today) {
        requireNotLeft();
        rule(noticeOn == null, "leaving-notice-given", "noticeOn", noticeOn);
        notInTheFuture(on, today);
        rule(!on.isBefore(joinedOn), "before-joining", "date", on, "joinedOn", joinedOn);
        noticeOn = on;
        leavesOn = leaves;
    }

    /** Ends it; whether the law lets it end is asked before. */
    MemberLeft leave(LocalDate on, LeavingReason reason, LocalDate today) {
        requireNotLeft();
        rule(reason.isOf(kind), "leaving-reason-not-of-member", "reason", reason, "kind", kind);
        notInTheFuture(on, today);
        rule(on.isAfter(joinedOn), "before-joining", "date", on, "joinedOn", joinedOn);
        rule(leavesOn == null || !on.isAfter(leavesOn), "membership-ended", "leftOn", leavesOn);
        leftOn = on;
        leftReason = reason;
        return new MemberLeft(organisationId, number, kind.name(), divisionCode, leftOn, reason.name());
    }

    /** Takes the entry out, as if it had never been made; the row stays and says why. */
    MemberEntryWithdrawn withdraw(String reason, LocalDate today) {
        requireStanding();
        withdrawnOn = today;
        withdrawnReason = reason;
        return new MemberEntryWithdrawn(organisationId, number, kind.name(), divisionCode, joinedOn, withdrawnOn);
    }

    /** Refuses what only a member may do; whose notice has taken effect is none any more. */
    void requireCurrent(LocalDate today) {
        requireNotLeft();
        rule(leavesOn == null || leavesOn.isAfter(today), "membership-ended", "leftOn", leavesOn);
    }

    /** The first day without membership, whether it is recorded or follows from the notice given; else null. */
    LocalDate endsOn() {
        return leftOn == null ? leavesOn : leftOn;
    }

    private void requireNotLeft() {
        requireStanding();
        rule(leftOn == null, "membership-ended", "leftOn", leftOn);
    }

    private void requireStanding() {
        rule(withdrawnOn == null, "member-entry-withdrawn", "number", number, "withdrawnOn", withdrawnOn);
    }

    /** Refuses a day before the membership or after today. */
    void requireWithin(LocalDate day, LocalDate today) {
        requireStanding();
        notInTheFuture(day, today);
        rule(!day.isBefore(joinedOn), "before-joining", "date", day, "joinedOn", joinedOn);
    }

    boolean isOrganisation() {
        return kind == MemberKind.ORGANISATION;
    }

    MemberJoined joined() {
        return new MemberJoined(organisationId, number, kind.name(), divisionCode, joinedOn);
    }

    private static void notInTheFuture(LocalDate date, LocalDate today) {
        rule(!date.isAfter(today), "date-in-the-future", "date", date, "today", today);
    }
}
