package org.jointprosperity.pairing.duty;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.agreement.Side;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Villager;
import org.jointprosperity.pairing.registry.Villagers;

/** Who acts on a duty: the side that owes it, the other side, or a superior. */
@ApplicationScoped
class DutyParty {

    private static final String NOBODY = "-";

    private static final StringPermission WRITE = new StringPermission("pairing", "write");

    private final SecurityIdentity identity;
    private final Caller caller;
    private final CurrentPlace place;
    private final Superior superior;
    private final Members members;
    private final Villagers villagers;
    private final PlatformWork platform;

    DutyParty(
            SecurityIdentity identity,
            Caller caller,
            CurrentPlace place,
            Superior superior,
            Members members,
            Villagers villagers,
            PlatformWork platform) {
        this.identity = identity;
        this.caller = caller;
        this.place = place;
        this.superior = superior;
        this.members = members;
        this.villagers = villagers;
        this.platform = platform;
    }

    /** Who acts, as records name him. */
    String who() {
        return caller.who();
    }

    /** Whether duties are the caller's to do: whoever may only read owes nothing and nothing is put before him. */
    boolean acts() {
        return identity.checkPermissionBlocking(WRITE);
    }

    /** Refuses whoever is neither of the side nor above it; says whether it is a superior. */
    boolean requireSide(Duty duty, Side side) {
        if (isOf(duty, side)) {
            return false;
        }
        if (superior.isAboveBranch(duty.divisionCode)) {
            return true;
        }
        throw new Refusal(403, "reserved-for-the-other-side").with("side", side);
    }

    void requireAbove(Duty duty) {
        superior.requireAboveBranch(duty.divisionCode);
    }

    /** Credit code of the caller's unit, or nobody's. */
    String unit() {
        return caller.unit().orElse(NOBODY);
    }

    /** Code of the caller's branch, or nobody's. */
    String branch() {
        return caller.branch().orElse(NOBODY);
    }

    /** The level the caller answers for, by the length of his division. */
    Optional<EscalationLevel> level() {
        int digits = place.get().division().length();
        if (digits == DivisionCode.Level.COUNTY.digits()) {
            return Optional.of(EscalationLevel.COUNTY);
        }
        if (digits == DivisionCode.Level.TOWN.digits()) {
            return Optional.of(EscalationLevel.TOWN);
        }
        return digits == DivisionCode.Level.VILLAGE.digits() ? Optional.of(EscalationLevel.BRANCH) : Optional.empty();
    }

    /** The young member is one of the unit, and a delegate one of the branch; neither side sees the other's people. */
    void requireTheirs(Duty duty, FulfilDuty request) {
        if (request.persons() == null) {
            return;
        }
        for (String number : request.persons()) {
            switch (duty.policy.counting) {
                case YOUNG_MEMBER -> {
                    var member = platform.call(() -> members.byNumber(number));
                    require(member.map(Member::unitCode), duty.unitCode, number);
                    member.ifPresent(young -> duty.policy.requireYoung(young.born(), request.on()));
                }
                case DELEGATES ->
                    require(
                            platform.call(() -> villagers.byNumber(number).map(Villager::branchCode)),
                            duty.branchCode,
                            number);
                default ->
                    throw new RuleViolation("evidence-names-people")
                            .with("policy", duty.policyCode)
                            .with("nameZh", duty.policy.nameZh)
                            .with("nameEn", duty.policy.nameEn);
            }
        }
    }

    private boolean isOf(Duty duty, Side side) {
        return side == Side.URBAN ? unit().equals(duty.unitCode) : branch().equals(duty.branchCode);
    }

    private static void require(Optional<String> organisation, String wanted, String number) {
        String found = organisation.orElseThrow(() -> new RuleViolation("person-unknown").with("number", number));
        if (!found.equals(wanted)) {
            throw new RuleViolation("person-of-another-organisation")
                    .with("number", number)
                    .with("organisation", wanted);
        }
    }
}
