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

    /** An organisation was converted into another one 转制: it is closed on that day, and its successor stands for it. */
    record AssociationConverted(
            UUID associationId,
            String number,
            String kind,
            UUID successorId,
            String successorNumber,
            String successorKind,
            String divisionCode,
            LocalDate convertedOn)
            implements OfAssociation {}

    /** Another person leads an association or cooperative 会长、领头雁 from a day on. */
    record LeaderChanged(UUID associationId, String number, String leaderNumber, String divisionCode, LocalDate since)
            implements OfAssociation {}

    /** A member paid dues 会费 of a year. */
    record DuesPaid(
            UUID associationId,
            String number,
            UUID entryId,
            int year,
            long amountFen,
            String divisionCode,
            LocalDate paidOn)
            implements OfAssociation {}

    /** A payment of dues was entered wrongly and is taken back. */
    record DuesReversed(
            UUID associationId,
            String number,
            UUID entryId,
            UUID reversedEntryId,
            int year,
            long amountFen,
            String divisionCode,
            LocalDate reversedOn)
            implements OfAssociation {}

    /** An association served its members 服务: with seed, technique, prices, a sale. */
    record ServiceRendered(
            UUID associationId,
            String number,
            UUID serviceId,
            String service,
            int served,
            String divisionCode,
            LocalDate renderedOn)
            implements OfAssociation {}

    /** A service was entered wrongly and is taken back. */
    record ServiceReversed(
            UUID associationId,
            String number,
            UUID serviceId,
            UUID reversedServiceId,
            String service,
            int served,
            String divisionCode,
            LocalDate reversedOn)
            implements OfAssociation {}

    /** How much of a product a base can bring forth in a year 产能, from a day on. */
    record BaseCapacityStated(
            UUID baseId,
            String number,
            String product,
            long capacityThousandths,
            String capacityUnit,
            String divisionCode,
            LocalDate since)
            implements OfBase {}

    /** A fact about a link of an industry chain 产业链. */
    sealed interface OfChainLink extends CooperativeEvent {
        UUID linkId();

        @Override
        default UUID aggregateId() {
            return linkId();
        }

        @Override
        default String aggregateType() {
            return "chain-link";
        }
    }

    /** Two parties of an industry chain 产业链 were linked at a stage: company, base, association, member, household. */
    record ChainLinked(
            UUID linkId,
            String fromKind,
            String fromNumber,
            String toKind,
            String toNumber,
            String stage,
            String divisionCode,
            LocalDate since)
            implements OfChainLink {}

    /** A link of an industry chain ended. */
    record ChainUnlinked(
            UUID linkId,
            String fromKind,
            String fromNumber,
            String toKind,
            String toNumber,
            String stage,
            String divisionCode,
            LocalDate until)
            implements OfChainLink {}

    /** A fact about a support measure 政策扶持. */
    sealed interface OfSupport extends CooperativeEvent {
        UUID measureId();

        @Override
        default UUID aggregateId() {
            return measureId();
        }

        @Override
        default String aggregateType() {
            return "support-measure";
        }
    }

    /** A unit supported a base, enterprise, association or household 政策扶持, with money or in kind. */
    record SupportGiven(
            UUID measureId,
            String measure,
            String unitCode,
            String beneficiaryKind,
            String beneficiaryNumber,
            Long amountFen,
            String divisionCode,
            LocalDate givenOn)
            implements OfSupport {}

    /** A support measure was entered wrongly and is taken back. */
    record SupportReversed(
            UUID measureId,
            UUID reversalId,
            String measure,
            String unitCode,
            String beneficiaryKind,
            String beneficiaryNumber,
            Long amountFen,
            String divisionCode,
            LocalDate reversedOn)
            implements OfSupport {}

    /** A fact about a track of two-way cultivation 双向培养. */
    sealed interface OfCultivation extends CooperativeEvent {
        UUID cultivationId();

        @Override
        default UUID aggregateId() {
            return cultivationId();
        }

        @Override
        default String aggregateType() {
            return "cultivation";
        }
    }

    /** A track of two-way cultivation was opened: an owner to become a member, or a member to become an owner. */
    record CultivationOpened(
            UUID cultivationId,
            String direction,
            String personNumber,
            String enterpriseNumber,
            String mentorUnit,
            String mentorNumber,
            String divisionCode,
            LocalDate openedOn)
            implements OfCultivation {}

    /** The next step of a track of two-way cultivation was taken. */
    record CultivationAdvanced(
            UUID cultivationId,
            String direction,
            String personNumber,
            int position,
            String step,
            String divisionCode,
            LocalDate takenOn)
            implements OfCultivation {}

    /** A track of two-way cultivation came to its end. */
    record CultivationConcluded(
            UUID cultivationId,
            String direction,
            String personNumber,
            String enterpriseNumber,
            String outcome,
            String divisionCode,
            LocalDate concludedOn)
            implements OfCultivation {}

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
