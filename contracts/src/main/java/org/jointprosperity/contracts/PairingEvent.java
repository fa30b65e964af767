package org.jointprosperity.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the pairing service announces: the registry, the pairings of units with branches, the liaisons of persons. */
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
}
