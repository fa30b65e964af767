package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The certifications that the cooperative service announced. */
@ApplicationScoped
class KnownCertifications implements PanacheRepositoryBase<KnownCertification, UUID> {

    /** All of a household, in the order of their days. */
    List<KnownCertification> of(String householdNumber) {
        return list("householdNumber = ?1 order by certifiedOn, id", householdNumber);
    }

    /** Certifications of a household that gave way to another entry are that one's from now on. */
    void follow(String duplicate, String survivor) {
        update("set householdNumber = ?1 where householdNumber = ?2", survivor, duplicate);
    }

    /** Numbers of merged households that were ever certified or allotted, each with the number of the entry that stands. */
    List<Object[]> leftBehind(int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select h.number, h.standing.mergedInto from Household h where h.standing.mergedOn is not null
                        and (exists (select 1 from KnownCertification c where c.householdNumber = h.number)
                          or exists (select 1 from Allotment a where a.subject = h.number and a.kind = :kind))
                        order by h.number""",
                        Object[].class)
                .setParameter("kind", Allotment.Kind.HOUSEHOLD)
                .setMaxResults(most)
                .getResultList();
    }

    /** The entry under a row lock, a new one for a certification that was not known. */
    KnownCertification held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new KnownCertification(id));
    }

    /** Numbers of the households of an industry in a village that were ever certified. */
    List<String> numbersOf(String divisionCode, String industry) {
        return list("divisionCode = ?1 and industry = ?2 order by householdNumber", divisionCode, industry).stream()
                .map(certification -> certification.householdNumber)
                .distinct()
                .toList();
    }

    /** Households of a branch that would move an undertaking of it and count for none; by number. */
    List<KnownCertification> unallotted(String branchCode, String divisionCode, String after, int most) {
        return find(
                        """
                        from KnownCertification c where c.divisionCode = ?2 and c.householdNumber > ?3
                        and c.withdrawnOn is null
                        and exists (select 1 from Household h where h.number = c.householdNumber and h.branchCode = ?1)
                        and not exists (select 1 from Allotment a, Undertaking held where a.kind = ?4
                          and a.subject = c.householdNumber and a.withdrawnOn is null
                          and held.id = a.undertakingId and held.closedOn is null)
                        and exists (select 1 from Undertaking u where u.branchCode = ?1 and u.movedBy = ?5
                          and u.product = c.industry and u.closedOn is null and u.state in ?6
                          and u.signedOn <= c.certifiedOn and (u.threshold is null or u.threshold <= c.herdSize))
                        order by c.householdNumber""",
                        branchCode,
                        divisionCode,
                        after,
                        Allotment.Kind.HOUSEHOLD,
                        Allotment.Kind.HOUSEHOLD.movedBy(),
                        Undertakings.WANTING)
                .range(0, most - 1)
                .list();
    }
}
