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

    /** A fact about the way to a certification and about the years after it; the certification itself is told apart. */
    sealed interface OfDemonstration extends CooperativeEvent {
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

    /** A fact about an entry of income 收入分录 of a household or a village collective. */
    sealed interface OfIncome extends CooperativeEvent {
        UUID entryId();

        @Override
        default UUID aggregateId() {
            return entryId();
        }

        @Override
        default String aggregateType() {
            return "income-entry";
        }
    }

    /** A household was put forward 申报 to become a demonstration household. */
    record HouseholdApplied(
            UUID certificationId,
            String householdNumber,
            String industry,
            String divisionCode,
            String branchNumber,
            LocalDate appliedOn)
            implements OfDemonstration {}

    /** The village gave its opinion 村级评议 on a household that was put forward. */
    record VillageOpinionGiven(
            UUID certificationId,
            String householdNumber,
            String divisionCode,
            int votesFor,
            int votesAgainst,
            int votesAbstained,
            boolean carried,
            LocalDate heldOn)
            implements OfDemonstration {}

    /** A demonstration household was reviewed for a year 年度复核; its income is told as a band only. */
    record HouseholdReviewed(
            UUID certificationId,
            String householdNumber,
            String divisionCode,
            int year,
            String outcome,
            int criteriaUnmet,
            String incomeBand,
            LocalDate reviewedOn)
            implements OfDemonstration {}

    /** An income of a household was entered; the band is of its net income per head of the year, as far as that is known. */
    record IncomeRecorded(
            UUID entryId,
            String householdNumber,
            String divisionCode,
            int year,
            String source,
            boolean estimated,
            String incomeBand,
            LocalDate recordedOn)
            implements OfIncome {}

    /** An income of a household was taken back 冲销. */
    record IncomeReversed(
            UUID entryId, String householdNumber, String divisionCode, int year, String source, LocalDate reversedOn)
            implements OfIncome {}

    /** What a village collective 村集体 earned in a year changed by an entry; the sum is that after it. */
    record VillageIncomeStated(
            UUID entryId, String divisionCode, int year, long collectiveFen, boolean estimated, LocalDate statedOn)
            implements OfIncome {}
}
