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
}
