package org.jointprosperity.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the pairing service announces: the registry, the pairings of units with branches, the liaisons of persons, what was
 * promised, which money moved, who was visited, and which duties are due.
 */
public sealed interface PairingEvent extends Event {

    /** The context whose facts these are. */
    String CONTEXT = "pairing";

    /** The topic that carries them. */
    String TOPIC = "pairing.events";

    /** A fact about an urban unit 机关事企业单位; the unit itself may see it. */
    sealed interface OfUnit extends PairingEvent {
        UUID unitId();

        String number();

        @Override
        default UUID aggregateId() {
            return unitId();
        }

        @Override
        default String aggregateType() {
            return "unit";
        }

        @Override
        default String unitCode() {
            return number();
        }
    }

    /** A fact about a rural branch 村(社区)党支部. */
    sealed interface OfBranch extends PairingEvent {
        UUID branchId();

        String number();

        @Override
        default UUID aggregateId() {
            return branchId();
        }

        @Override
        default String aggregateType() {
            return "branch";
        }
    }

    /** A fact about a person of the registry, urban or rural. */
    sealed interface OfPerson extends PairingEvent {
        UUID personId();

        String number();

        String branchNumber();

        String householdNumber();

        boolean partyMember();

        @Override
        default UUID aggregateId() {
            return personId();
        }

        @Override
        default String aggregateType() {
            return "person";
        }
    }

    /** A fact about a rural household 户. */
    sealed interface OfHousehold extends PairingEvent {
        UUID householdId();

        String number();

        String branchNumber();

        @Override
        default UUID aggregateId() {
            return householdId();
        }

        @Override
        default String aggregateType() {
            return "household";
        }
    }

    /** A fact about a pairing 共建对子. */
    sealed interface OfPairing extends PairingEvent {
        UUID pairingId();

        @Override
        default UUID aggregateId() {
            return pairingId();
        }

        @Override
        default String aggregateType() {
            return "pairing";
        }
    }

    /** A fact about a liaison of an urban member with a person or household 党员联户. */
    sealed interface OfLiaison extends PairingEvent {
        UUID liaisonId();

        @Override
        default UUID aggregateId() {
            return liaisonId();
        }

        @Override
        default String aggregateType() {
            return "liaison";
        }
    }

    /** A record of the registry proved to be the same as another one; the other one stands for both from now on. */
    sealed interface Merged extends PairingEvent {
        UUID duplicateId();

        String number();

        UUID intoId();

        String intoNumber();

        @Override
        default UUID aggregateId() {
            return duplicateId();
        }
    }

    /** A fact about an undertaking 承诺事项 of a signed letter. */
    sealed interface OfUndertaking extends PairingEvent {
        UUID undertakingId();

        @Override
        default UUID aggregateId() {
            return undertakingId();
        }

        @Override
        default String aggregateType() {
            return "undertaking";
        }
    }

    /** A fact about money of a pairing 资金台账; each entry stands for itself and is never changed. */
    sealed interface OfFundEntry extends PairingEvent {
        UUID entryId();

        UUID pairingId();

        UUID undertakingId();

        String branchNumber();

        long amountFen();

        LocalDate bookedOn();

        @Override
        default UUID aggregateId() {
            return entryId();
        }

        @Override
        default String aggregateType() {
            return "fund-entry";
        }
    }

    /** A fact about a visit 走访 and its record card 记实卡. */
    sealed interface OfVisit extends PairingEvent {
        UUID visitId();

        @Override
        default UUID aggregateId() {
            return visitId();
        }

        @Override
        default String aggregateType() {
            return "visit";
        }
    }

    /** A fact about a concern heard on a visit 民情诉求. */
    sealed interface OfConcern extends PairingEvent {
        UUID concernId();

        @Override
        default UUID aggregateId() {
            return concernId();
        }

        @Override
        default String aggregateType() {
            return "concern";
        }
    }

    /** A fact about a duty 责任事项 that a policy of the county lays on one side of a pairing. */
    sealed interface OfDuty extends PairingEvent {
        UUID dutyId();

        @Override
        default UUID aggregateId() {
            return dutyId();
        }

        @Override
        default String aggregateType() {
            return "duty";
        }
    }

    /** An urban unit 机关事企业单位 entered the registry. */
    record UnitRegistered(UUID unitId, String number, String sector, String kind, String divisionCode)
            implements OfUnit {}

    /** An urban unit's entry was corrected or changed; the values are those after the change. */
    record UnitChanged(UUID unitId, String number, String sector, String kind, String divisionCode) implements OfUnit {}

    /** A rural branch 村(社区)党支部 entered the registry. */
    record BranchRegistered(
            UUID branchId,
            String number,
            String divisionCode,
            List<String> classes,
            boolean keyVillage,
            boolean poorVillage,
            String kind)
            implements OfBranch {}

    /** A rural branch's entry was corrected or changed; the values are those after the change. */
    record BranchChanged(
            UUID branchId,
            String number,
            String divisionCode,
            List<String> classes,
            boolean keyVillage,
            boolean poorVillage,
            String kind)
            implements OfBranch {}

    /** A person, urban member 城镇党员 or rural member or villager 农村党员群众, entered the registry. */
    record PersonRegistered(
            UUID personId,
            String number,
            String side,
            String divisionCode,
            String unitCode,
            String branchNumber,
            String householdNumber,
            boolean partyMember)
            implements OfPerson {}

    /** A person's entry was corrected or changed; the values are those after the change. */
    record PersonChanged(
            UUID personId,
            String number,
            String side,
            String divisionCode,
            String unitCode,
            String branchNumber,
            String householdNumber,
            boolean partyMember)
            implements OfPerson {}

    /** A rural household 户 entered the registry. */
    record HouseholdRegistered(UUID householdId, String number, String branchNumber, String divisionCode)
            implements OfHousehold {}

    /** A household's entry was corrected or changed; the values are those after the change. */
    record HouseholdChanged(UUID householdId, String number, String branchNumber, String divisionCode)
            implements OfHousehold {}

    /** A unit and a branch were proposed to each other as a pair 共建对子. */
    record PairingProposed(
            UUID pairingId, UUID unitId, UUID branchId, String unitCode, String branchNumber, String divisionCode)
            implements OfPairing {}

    /** A version of the joint plan 共建方案 covers the five contents or says why not; pledged is not received. */
    record PairingPlanned(
            UUID pairingId,
            int planVersion,
            long pledgedFen,
            long coordinatedFen,
            String unitCode,
            String branchNumber,
            String divisionCode)
            implements OfPairing {}

    /** Both sides have signed the responsibility letter 共建责任书. */
    record LetterSigned(
            UUID pairingId,
            UUID unitId,
            UUID branchId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String letterHash)
            implements OfPairing {}

    /** The signed letter came into force on its first day. */
    record PairingActivated(
            UUID pairingId, String unitCode, String branchNumber, String divisionCode, LocalDate activeFrom)
            implements OfPairing {}

    /** A pairing in force was suspended. */
    record PairingSuspended(
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate suspendedOn,
            String reason)
            implements OfPairing {}

    /** A suspended pairing is in force again. */
    record PairingResumed(
            UUID pairingId, String unitCode, String branchNumber, String divisionCode, LocalDate resumedOn)
            implements OfPairing {}

    /** A pairing came to its end. */
    record PairingEnded(
            UUID pairingId, String unitCode, String branchNumber, String divisionCode, LocalDate endedOn, String reason)
            implements OfPairing {}

    /** An urban member answers from now on for a person or household 党员联户. */
    record LiaisonFormed(
            UUID liaisonId,
            String memberNumber,
            String counterpartKind,
            String counterpartNumber,
            String unitCode,
            String divisionCode,
            LocalDate startsOn)
            implements OfLiaison {}

    /** A liaison came to its end. */
    record LiaisonEnded(UUID liaisonId, String unitCode, String divisionCode, LocalDate endedOn, String reason)
            implements OfLiaison {}

    /** An urban unit 机关事企业单位 was entered twice; the entry of this number gave way to the other one. */
    record UnitMerged(UUID duplicateId, String number, UUID intoId, String intoNumber, String divisionCode)
            implements Merged {
        @Override
        public String aggregateType() {
            return "unit";
        }

        @Override
        public String unitCode() {
            return number;
        }
    }

    /** A rural branch 村(社区)党支部 was entered twice; the entry of this number gave way to the other one. */
    record BranchMerged(UUID duplicateId, String number, UUID intoId, String intoNumber, String divisionCode)
            implements Merged {
        @Override
        public String aggregateType() {
            return "branch";
        }
    }

    /** A person 人员 was entered twice; the entry of this number gave way to the other one. */
    record PersonMerged(UUID duplicateId, String number, UUID intoId, String intoNumber, String divisionCode)
            implements Merged {
        @Override
        public String aggregateType() {
            return "person";
        }
    }

    /** A household 户 was entered twice; the entry of this number gave way to the other one. */
    record HouseholdMerged(UUID duplicateId, String number, UUID intoId, String intoNumber, String divisionCode)
            implements Merged {
        @Override
        public String aggregateType() {
            return "household";
        }
    }

    /** A pairing goes on for another term 续签, after a review of the one before; a new record took its place. */
    record PairingRenewed(
            UUID pairingId,
            UUID renewedId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate renewedOn)
            implements OfPairing {}

    /** What a signed letter promises is followed from now on. */
    record UndertakingOpened(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            String measure,
            String product,
            long quantityThousandths,
            Integer threshold,
            LocalDate signedOn,
            LocalDate dueOn)
            implements OfUndertaking {}

    /** A fact moved an undertaking forward or back; the value is the sum of all facts. */
    record UndertakingMoved(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate movedOn)
            implements OfUndertaking {}

    /** An undertaking was met in full by facts. */
    record UndertakingMet(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate metOn)
            implements OfUndertaking {}

    /** An undertaking was not met on its day. */
    record UndertakingLate(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate dueOn,
            LocalDate lateOn)
            implements OfUndertaking {}

    /** An undertaking was found broken, with the reason of the finding. */
    record UndertakingBroken(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate dueOn,
            LocalDate brokenOn,
            String reason)
            implements OfUndertaking {}

    /** An undertaking that was met is open again, as facts behind it were taken back. */
    record UndertakingReopened(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate reopenedOn)
            implements OfUndertaking {}

    /** Nobody is held to an undertaking any longer, as its pairing ended before it was met. */
    record UndertakingReleased(
            UUID undertakingId,
            UUID pairingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long doneThousandths,
            LocalDate releasedOn)
            implements OfUndertaking {}

    /** Money was pledged 承诺; it has not moved yet. */
    record FundsPledged(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** Money was obtained from elsewhere by coordination 协调; it has not moved yet. */
    record FundsCoordinated(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** Money was paid out to the village 拨付. */
    record FundsDisbursed(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** The village received money 到账, and has a receipt. */
    record FundsReceived(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** The village used money 使用. */
    record FundsUsed(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** An entry was taken back 冲销 by one of the same amount; both stay. */
    record FundsReversed(
            UUID entryId,
            UUID pairingId,
            UUID undertakingId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            long amountFen,
            String source,
            UUID reversedEntryId,
            String kind,
            String channel,
            LocalDate bookedOn)
            implements OfFundEntry {}

    /** A member visited the person or household he answers for 走访. */
    record VisitRecorded(
            UUID visitId,
            UUID liaisonId,
            String memberNumber,
            String counterpartNumber,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate visitedOn,
            String purpose,
            String activity)
            implements OfVisit {}

    /** The record card of a visit was corrected; the values are those after the correction. */
    record VisitCorrected(
            UUID visitId,
            UUID liaisonId,
            String memberNumber,
            String counterpartNumber,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate visitedOn,
            String purpose,
            String activity)
            implements OfVisit {}

    /** The person visited confirmed the visit. */
    record VisitConfirmed(
            UUID visitId,
            UUID liaisonId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            String activity,
            LocalDate visitedOn,
            LocalDate confirmedOn)
            implements OfVisit {}

    /** A concern was heard on a visit; it stays open until it is solved. */
    record ConcernHeard(
            UUID concernId, UUID visitId, String unitCode, String branchNumber, String divisionCode, LocalDate heardOn)
            implements OfConcern {}

    /** A concern was solved or answered. */
    record ConcernSolved(
            UUID concernId,
            UUID visitId,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate heardOn,
            LocalDate solvedOn)
            implements OfConcern {}

    /** A duty was done, with evidence. */
    record DutyFulfilled(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            LocalDate fulfilledOn)
            implements OfDuty {}

    /** A duty was not done on its day. */
    record DutyOverdue(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            LocalDate overdueOn)
            implements OfDuty {}

    /** A duty still not done was put before the next level. */
    record DutyEscalated(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            String level,
            LocalDate escalatedOn)
            implements OfDuty {}

    /** A duty that was fulfilled is owed again: a visit that counted was corrected to another day or place. */
    record DutyReopened(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            LocalDate reopenedOn)
            implements OfDuty {}

    /** A duty is no longer owed; the reason is a code and carries no words of anyone. */
    record DutyCancelled(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            String reason,
            LocalDate cancelledOn)
            implements OfDuty {}

    /**
     * An overdue duty was fulfilled by what was entered after its due day, be it of a day in time 补录; it follows the
     * {@link DutyFulfilled} of the same fact.
     */
    record DutyFulfilledLate(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            String level,
            LocalDate fulfilledOn,
            LocalDate enteredOn)
            implements OfDuty {}

    /** The pairing of a duty ended, and what was owed until then is owed still; a period cut short has its new last day. */
    record DutyStands(
            UUID dutyId,
            UUID pairingId,
            String policy,
            String side,
            String unitCode,
            String branchNumber,
            String divisionCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            LocalDate endedOn)
            implements OfDuty {}

    /** A paper 附件 is kept at a place, known by the SHA-256 of its content; told again whenever it is uploaded there again. */
    record PaperKept(UUID paperId, String sha256, String divisionCode, String unitCode, LocalDate keptOn)
            implements PairingEvent {

        @Override
        public UUID aggregateId() {
            return paperId;
        }

        @Override
        public String aggregateType() {
            return "paper";
        }
    }
}
