package org.jointprosperity.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the cooperative service announces: associations and cooperatives, bases, demonstration households. */
public sealed interface CooperativeEvent extends Event {

    /** The context whose facts these are. */
    String CONTEXT = "cooperative";

    /** The topic that carries them. */
    String TOPIC = "cooperative.events";

    /** A fact about an industry association 产业协会 or a farmers' cooperative 农民专业合作社. */
    sealed interface OfAssociation extends CooperativeEvent {
        UUID associationId();

        @Override
        default UUID aggregateId() {
            return associationId();
        }

        @Override
        default String aggregateType() {
            return "association";
        }
    }

    /** A fact about a shared-prosperity base 党群共富基地. */
    sealed interface OfBase extends CooperativeEvent {
        UUID baseId();

        @Override
        default UUID aggregateId() {
            return baseId();
        }

        @Override
        default String aggregateType() {
            return "base";
        }
    }

    /** A fact about the certification of a demonstration household 党群共富示范户. */
    sealed interface OfCertification extends CooperativeEvent {
        UUID certificationId();

        @Override
        default UUID aggregateId() {
            return certificationId();
        }

        @Override
        default String aggregateType() {
            return "demonstration-household";
        }
    }

    /** An industry association 产业协会 or a farmers' cooperative 农民专业合作社 was registered. */
    record AssociationRegistered(
            UUID associationId,
            String number,
            String kind,
            String industry,
            String divisionCode,
            String branchNumber,
            LocalDate foundedOn)
            implements OfAssociation {}

    /** An association's or cooperative's entry was corrected or changed; the values are those after the change. */
    record AssociationChanged(
            UUID associationId,
            String number,
            String kind,
            String industry,
            String divisionCode,
            String branchNumber,
            LocalDate foundedOn)
            implements OfAssociation {}

    /** Someone became a member 成员 of an association or cooperative. */
    record MemberJoined(UUID associationId, String memberNumber, String kind, String divisionCode, LocalDate joinedOn)
            implements OfAssociation {}

    /** A member is one no more. */
    record MemberLeft(
            UUID associationId, String memberNumber, String kind, String divisionCode, LocalDate leftOn, String reason)
            implements OfAssociation {}

    /** A cooperative is judged otherwise by the cooperative law 农民专业合作社法 than before. */
    record ComplianceChanged(
            UUID associationId, String divisionCode, String standing, List<String> violated, LocalDate changedOn)
            implements OfAssociation {}

    /** A shared-prosperity base 党群共富基地 was opened. */
    record BaseOpened(
            UUID baseId,
            String number,
            String model,
            String industry,
            long areaThousandths,
            String areaUnit,
            int households,
            String divisionCode,
            LocalDate openedOn)
            implements OfBase {}

    /** A base was extended or otherwise changed; the values are those after the change. */
    record BaseExtended(
            UUID baseId,
            String number,
            String model,
            String industry,
            long areaThousandths,
            String areaUnit,
            int households,
            String divisionCode,
            LocalDate extendedOn)
            implements OfBase {}

    /** A household was certified as a demonstration household 党群共富示范户; its income is told as a band only. */
    record HouseholdCertified(
            UUID certificationId,
            String householdNumber,
            String industry,
            Integer herdSize,
            String incomeBand,
            String divisionCode,
            LocalDate certifiedOn)
            implements OfCertification {}

    /** A demonstration household's entry was corrected or changed; the values are those after the change. */
    record CertificationChanged(
            UUID certificationId,
            String householdNumber,
            String industry,
            Integer herdSize,
            String incomeBand,
            String divisionCode,
            LocalDate certifiedOn)
            implements OfCertification {}

    /** A household is a demonstration household no more. */
    record CertificationWithdrawn(
            UUID certificationId, String householdNumber, String divisionCode, LocalDate withdrawnOn, String reason)
            implements OfCertification {}
}
