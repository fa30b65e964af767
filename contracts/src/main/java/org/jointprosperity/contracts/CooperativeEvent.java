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

    /** An entry of a register of members was wrong and is taken out 撤回登记: it counts as if it had never been made. */
    record MemberEntryWithdrawn(
            UUID associationId,
            String memberNumber,
            String kind,
            String divisionCode,
            LocalDate joinedOn,
            LocalDate withdrawnOn)
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

    /** A fact about an order contract 订单合同; the enterprise that buys may see it too. */
    sealed interface OfOrder extends CooperativeEvent {
        UUID orderId();

        @Override
        default UUID aggregateId() {
            return orderId();
        }

        @Override
        default String aggregateType() {
            return "order";
        }
    }

    /** A fact about the claim 差价追索 of the difference to a floor price. */
    sealed interface OfClaim extends CooperativeEvent {
        UUID claimId();

        @Override
        default UUID aggregateId() {
            return claimId();
        }

        @Override
        default String aggregateType() {
            return "price-claim";
        }
    }

    /** An enterprise and a household or base signed an order 订单合同 before planting. */
    record OrderSigned(
            UUID orderId,
            String number,
            String unitCode,
            String supplierKind,
            String supplierNumber,
            String product,
            String grade,
            long quantityThousandths,
            String unit,
            Long floorPriceLi,
            String divisionCode,
            LocalDate signedOn,
            LocalDate windowFrom,
            LocalDate windowTo)
            implements OfOrder {}

    /** What is due for an order was found 结算, once; due and what was paid beyond it are settled by what was paid, claimed, advanced and is the balance. */
    record OrderSettled(
            UUID orderId,
            String number,
            String unitCode,
            String supplierKind,
            String supplierNumber,
            long deliveredThousandths,
            String unit,
            long dueFen,
            long paidFen,
            long claimedFen,
            long balanceFen,
            String divisionCode,
            LocalDate settledOn)
            implements OfOrder {}

    /** A side did not keep an order 违约: a level above found so, or that side accepted it. */
    record OrderDefaulted(
            UUID orderId,
            String number,
            String unitCode,
            String supplierKind,
            String supplierNumber,
            String party,
            String ground,
            long shortfallThousandths,
            String unit,
            long owedFen,
            long penaltyFen,
            String divisionCode,
            LocalDate foundOn)
            implements OfOrder {}

    /** A delivery was paid below the floor price; the difference is claimed 差价追索. */
    record ClaimRaised(
            UUID claimId,
            String orderNumber,
            String deliveryNumber,
            String unitCode,
            String supplierKind,
            String supplierNumber,
            long differenceFen,
            String divisionCode,
            LocalDate raisedOn)
            implements OfClaim {}

    /** A claim of a difference was paid, or waived by a level above. */
    record ClaimSettled(
            UUID claimId,
            String orderNumber,
            String deliveryNumber,
            String unitCode,
            String supplierKind,
            String supplierNumber,
            String outcome,
            long differenceFen,
            String divisionCode,
            LocalDate closedOn)
            implements OfClaim {}

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

    /** A member on a frozen roll 名册 and how many votes, basic and additional, the member holds in the assembly. */
    record Voter(String memberNumber, int votes) {}

    /** A fact about one version of a distribution of a cooperative's surplus 盈余分配方案. */
    sealed interface OfDistribution extends CooperativeEvent {
        UUID distributionId();

        @Override
        default UUID aggregateId() {
            return distributionId();
        }

        @Override
        default String aggregateType() {
            return "distribution";
        }
    }

    /** A fact about a change of a cooperative's charter 修改章程. */
    sealed interface OfCharterChange extends CooperativeEvent {
        UUID charterChangeId();

        @Override
        default UUID aggregateId() {
            return charterChangeId();
        }

        @Override
        default String aggregateType() {
            return "charter-change";
        }
    }

    /** A distribution was put before the cooperative's assembly; neither its shares nor the roll change any more. */
    record DistributionProposed(
            UUID distributionId,
            int distributionVersion,
            UUID associationId,
            String number,
            String matter,
            int year,
            long distributableFen,
            long patronageFen,
            int members,
            int votes,
            List<Voter> roll,
            String branchNumber,
            String divisionCode,
            LocalDate proposedOn)
            implements OfDistribution {}

    /** The assembly carried a distribution; its shares are in the members' accounts 成员账户. */
    record DistributionFinal(
            UUID distributionId,
            int distributionVersion,
            UUID associationId,
            int year,
            long distributableFen,
            long patronageFen,
            long capitalisedFen,
            int members,
            String divisionCode,
            LocalDate finalOn)
            implements OfDistribution {}

    /** A distribution came back from the assembly without being carried; a next version may be drafted. */
    record DistributionReturned(
            UUID distributionId,
            int distributionVersion,
            UUID associationId,
            int year,
            String reason,
            String divisionCode,
            LocalDate returnedOn)
            implements OfDistribution {}

    /** A change of a cooperative's charter was put before its assembly; the roll does not change any more. */
    record CharterChangeProposed(
            UUID charterChangeId,
            int charterVersion,
            UUID associationId,
            String number,
            String matter,
            int members,
            int votes,
            List<Voter> roll,
            String branchNumber,
            String divisionCode,
            LocalDate proposedOn)
            implements OfCharterChange {}

    /** A change of a cooperative's charter was adopted by its assembly, or came back without being carried. */
    record CharterChangeDecided(
            UUID charterChangeId,
            int charterVersion,
            UUID associationId,
            String outcome,
            String divisionCode,
            LocalDate decidedOn)
            implements OfCharterChange {}
}
