package org.jointprosperity.evaluation.disclosure.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The items of the catalogue; everyone may read them. */
@ApplicationScoped
public class DisclosureItems implements PanacheRepositoryBase<DisclosureItem, UUID> {

    /** Every item of every day. */
    public Catalogue all() {
        return new Catalogue(list("order by code, jurisdiction, effectiveFrom"));
    }

    /** The dated row of this id. */
    public DisclosureItem require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The item of this code that rules a place on a day; refuses a code that binds it by none. */
    public DisclosureItem ruling(String code, String division, LocalDate on) {
        return ruling(code, division, on, null);
    }

    /**
     * The item of this code that rules a place on a day. Where none does any more, what was owed or published while one did
     * may still be published or corrected by that one.
     *
     * @param earlier the dated row by which it was owed or published, or null
     */
    public DisclosureItem ruling(String code, String division, LocalDate on, UUID earlier) {
        return new Catalogue(list("code", code))
                .ruling(code, division, on)
                .or(() -> Optional.ofNullable(earlier).map(this::require))
                .orElseThrow(() -> new RuleViolation("disclosure-item-unknown")
                        .with("item", code)
                        .with("division", division)
                        .with("on", on));
    }

    /** The laws of its code that hold where and when an item does. */
    List<DisclosureItem> lawsFor(DisclosureItem item) {
        return list("code", item.code).stream()
                .filter(law -> law.isLawFor(item))
                .toList();
    }

    boolean isDated(DefineItem request) {
        return count(
                        "code = ?1 and jurisdiction = ?2 and effectiveFrom = ?3",
                        request.code(),
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }

    /** Whether the code names an item of another level already. */
    boolean isOfAnotherLevel(DefineItem request) {
        return count("code = ?1 and level <> ?2", request.code(), request.level()) > 0;
    }
}
