package org.jointprosperity.evaluation.code;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the counties have filled in; everyone may read it. */
@ApplicationScoped
public class CodeEntries implements PanacheRepositoryBase<CodeEntry, UUID> {

    /** The entries of a table that hold in a division on a day, in the order of their places. */
    public List<CodeEntry> inForce(CodeTable table, String division, LocalDate on) {
        var byPlace = find(
                        "tableCode = ?1 and ?2 like concat(divisionCode, '%') and effectiveFrom <= ?3",
                        table.code(), division, on)
                .stream()
                .collect(toMap(CodeEntry::code, identity(), (one, other) -> one.outranks(other) ? one : other));
        return table.places().stream()
                .map(byPlace::get)
                .filter(Objects::nonNull)
                .filter(entry -> !entry.isOver(on))
                .toList();
    }

    /** The first day on which a division has anything in a table; empty where it never had. */
    public Optional<LocalDate> begins(CodeTable table, String division) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(e.effectiveFrom) from CodeEntry e"
                                + " where e.tableCode = :table and :division like concat(e.divisionCode, '%')",
                        LocalDate.class)
                .setParameter("table", table.code())
                .setParameter("division", division)
                .getSingleResult());
    }

    /** Refuses a code that a table does not have in a division on a day. */
    public void require(CodeTable table, String code, String division, LocalDate on) {
        rule(
                inForce(table, division, on).stream().anyMatch(entry -> entry.code.equals(code)),
                "code-unknown",
                "table",
                table.code(),
                "code",
                code,
                "on",
                on);
    }

    /** The places of a table that any county has filled in by a day. */
    public List<String> filled(CodeTable table, LocalDate on) {
        var filled = getEntityManager()
                .createQuery(
                        "select distinct e.code from CodeEntry e where e.tableCode = :table and e.effectiveFrom <= :on",
                        String.class)
                .setParameter("table", table.code())
                .setParameter("on", on)
                .getResultList();
        return table.places().stream().filter(filled::contains).toList();
    }

    boolean exists(NameCode request) {
        return count(
                        "tableCode = ?1 and code = ?2 and divisionCode = ?3 and effectiveFrom = ?4",
                        request.table(),
                        request.code(),
                        request.division().value(),
                        request.effectiveFrom())
                > 0;
    }
}
