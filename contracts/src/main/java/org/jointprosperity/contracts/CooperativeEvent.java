package org.jointprosperity.contracts;

import java.time.LocalDate;
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

    /** A fact about an enterprise 企业 that buys from households or carries a base. */
    sealed interface OfEnterprise extends CooperativeEvent {
        UUID enterpriseId();

        @Override
        default UUID aggregateId() {
            return enterpriseId();
        }

        @Override
        default String aggregateType() {
            return "enterprise";
        }
    }

    /** An enterprise 企业 was registered, or first named as buyer or as body of a base. */
    record EnterpriseRegistered(UUID enterpriseId, String number, String divisionCode, LocalDate registeredOn)
            implements OfEnterprise {}

    /** From a day on an enterprise is a lead enterprise 龙头企业 or is not, and has a party branch 党支部 or has none. */
    record EnterpriseStood(
            UUID enterpriseId, String number, boolean lead, String branchNumber, String divisionCode, LocalDate since)
            implements OfEnterprise {}

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
