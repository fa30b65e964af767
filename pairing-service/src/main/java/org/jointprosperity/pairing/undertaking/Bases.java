package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bases that the cooperative service announced. */
@ApplicationScoped
class Bases implements PanacheRepositoryBase<Base, UUID> {

    Optional<Base> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The entry under a row lock, a new one for a base that was not known. */
    Base held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Base(id));
    }

    /** Numbers of the bases of an industry in a village. */
    List<String> numbersOf(String divisionCode, String industry) {
        return list("divisionCode = ?1 and industry = ?2 order by number", divisionCode, industry).stream()
                .map(base -> base.number)
                .toList();
    }

    /** Bases that changed since a letter was signed whose undertakings they fit, and that count for none; by number. */
    List<Base> unallotted(String branchCode, String divisionCode, String after, int most) {
        return find(
                        """
                        from Base b where b.divisionCode = ?2 and b.number > ?3
                        and not exists (select 1 from Allotment a, Undertaking held where a.kind = ?4
                          and a.subject = b.number and a.withdrawnOn is null
                          and held.id = a.undertakingId and held.closedOn is null)
                        and exists (select 1 from Undertaking u where u.branchCode = ?1 and u.movedBy = ?5
                          and u.product = b.industry and u.closedOn is null and u.state in ?6
                          and u.signedOn <= b.changedOn)
                        order by b.number""",
                        branchCode,
                        divisionCode,
                        after,
                        Allotment.Kind.BASE,
                        Allotment.Kind.BASE.movedBy(),
                        Undertakings.WANTING)
                .range(0, most - 1)
                .list();
    }
}
