package org.jointprosperity.cooperative.chain;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The links of chains within the caller's place. */
@ApplicationScoped
public class ChainLinks implements PanacheRepositoryBase<ChainLink, UUID> {

    /** How the end of a link is written that has none yet. */
    private static final String OPEN_END = "…";

    /** HQL: the link stood on the day :asOf. */
    static final String STOOD = "since <= :asOf and (until is null or until > :asOf)";

    /** The record, or 404. */
    ChainLink require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    ChainLink lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Refuses a link of the same parties and stage that would overlap one that stands or stood. */
    void requireFree(LinkChain link) {
        var overlapping = find(
                        "fromKind = ?1 and fromNumber = ?2 and toKind = ?3 and toNumber = ?4 and stage = ?5"
                                + " and (until is null or until > ?6)",
                        link.from().kind(),
                        link.from().number(),
                        link.to().kind(),
                        link.to().number(),
                        link.stage(),
                        link.since())
                .firstResultOptional();
        overlapping.ifPresent(other -> rule(
                false,
                "link-overlaps",
                "link",
                other.id,
                "since",
                other.since,
                "until",
                other.until == null ? OPEN_END : other.until));
    }

    /** The open links that lead from a party, locked; as far as the database shows them, whatever the caller's place. */
    @SuppressWarnings("unchecked")
    List<ChainLink> openFrom(Party.Kind kind, String number) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from chain_link where from_kind = :kind and from_number = :number and until is null"
                                + " order by id for update",
                        ChainLink.class)
                .setParameter("kind", kind.name())
                .setParameter("number", number)
                .getResultList();
    }

    List<ChainLink> of(Party.Kind kind, String number) {
        return list("toKind = ?1 and toNumber = ?2", kind, number);
    }

    /** The links to those of a kind that a party leads on a day, at most so many; within the caller's place only. */
    public List<ChainLinkView> ledBy(Party.Kind kind, String number, Party.Kind led, LocalDate asOf, int most) {
        return find(
                        "fromKind = :kind and fromNumber = :number and toKind = :led and " + STOOD
                                + " order by toNumber, id",
                        Map.of("kind", kind, "number", number, "led", led, "asOf", asOf))
                .range(0, most - 1)
                .stream()
                .map(ChainLinkView::of)
                .toList();
    }

    /** The links to those of a kind that lead a party on a day, at most so many. */
    public List<ChainLinkView> leading(Party.Kind kind, String number, Party.Kind leader, LocalDate asOf, int most) {
        return find(
                        "toKind = :kind and toNumber = :number and fromKind = :leader and " + STOOD
                                + " order by fromNumber, id",
                        Map.of("kind", kind, "number", number, "leader", leader, "asOf", asOf))
                .range(0, most - 1)
                .stream()
                .map(ChainLinkView::of)
                .toList();
    }

    /** How many households a party leads on a day, each once. */
    public long householdsOf(Party.Kind kind, String number, LocalDate asOf) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct toNumber) from ChainLink where fromKind = :kind and fromNumber = :number"
                                + " and toKind = :household and " + STOOD,
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .setParameter("household", Party.Kind.HOUSEHOLD)
                .setParameter("asOf", asOf)
                .getSingleResult();
    }

    List<ChainStage> stages() {
        return getEntityManager()
                .createQuery("from ChainStage s order by s.position", ChainStage.class)
                .getResultList();
    }

    void requireStage(String code) {
        rule(getEntityManager().find(ChainStage.class, code) != null, "stage-unknown", "stage", code);
    }

    List<ChainLink> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    ChainLink saved(ChainLink link) {
        persistAndFlush(link);
        return link;
    }
}
