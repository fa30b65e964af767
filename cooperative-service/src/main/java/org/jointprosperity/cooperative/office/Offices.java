package org.jointprosperity.cooperative.office;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.law.Post;

/** The offices 职务 within the caller's place, and which of their holders lead a competing cooperative anywhere. */
@ApplicationScoped
class Offices implements PanacheRepositoryBase<Office, UUID> {

    private static final String LED_ELSEWHERE =
            """
             from office_directory
            where number in (:holders) and organisation_id <> :organisation and kind = 'COOPERATIVE'
              and industry = :industry and begins_on <= :day and (ends_on is null or ends_on > :day)""";

    private static final String ELSEWHERE = "select distinct number, post, organisation_id" + LED_ELSEWHERE;
    private static final String COMPETITORS = "select distinct organisation_id" + LED_ELSEWHERE;

    List<Office> on(UUID organisation, LocalDate day) {
        return on(List.of(organisation), day);
    }

    List<Office> on(Collection<UUID> organisations, LocalDate day) {
        return list("organisationId in ?1 and beginsOn <= ?2 and (endsOn is null or endsOn > ?2)", organisations, day);
    }

    /** What these persons hold on a day in other cooperatives of the same industry, in whatever place. */
    @SuppressWarnings("unchecked")
    List<HeldOffice> elsewhere(Organisation organisation, Collection<String> holders, LocalDate day) {
        return ((List<Object[]>) getEntityManager()
                        .createNativeQuery(ELSEWHERE, Object[].class)
                        .setParameter("holders", holders)
                        .setParameter("organisation", organisation.id())
                        .setParameter("industry", organisation.industry())
                        .setParameter("day", day)
                        .getResultList())
                .stream()
                        .map(row -> new HeldOffice((String) row[0], Post.valueOf((String) row[1])))
                        .toList();
    }

    /** Which other cooperatives of the same industry these persons lead on a day, in whatever place. */
    @SuppressWarnings("unchecked")
    Set<UUID> competitors(Organisation organisation, Collection<String> holders, LocalDate day) {
        return holders.isEmpty()
                ? Set.of()
                : Set.copyOf((List<UUID>) getEntityManager()
                        .createNativeQuery(COMPETITORS, UUID.class)
                        .setParameter("holders", holders)
                        .setParameter("organisation", organisation.id())
                        .setParameter("industry", organisation.industry())
                        .setParameter("day", day)
                        .getResultList());
    }

    /** Waits for whoever gives the same person an office elsewhere until his transaction is over. */
    void holdPerson(String number) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:number, 0))")
                .setParameter("number", number)
                .getSingleResult();
    }

    /** What a person holds that has not ended. */
    List<Office> current(UUID organisation, String number) {
        return list("organisationId = ?1 and number = ?2 and endsOn is null", organisation, number);
    }

    /** The first day on which anybody held an office. */
    Optional<LocalDate> firstBegun(UUID organisation) {
        return find("organisationId = ?1 order by beginsOn", organisation)
                .firstResultOptional()
                .map(first -> first.beginsOn);
    }

    /** The offices of a kind that were held on a day or later, ended ones among them. */
    List<Office> heldSince(UUID organisation, Post post, LocalDate day) {
        return list(
                "organisationId = ?1 and post = ?2 and (endsOn is null or endsOn > ?3) order by beginsOn",
                organisation,
                post,
                day);
    }

    /** Refuses that somebody leads it from a day on while another one is its chair. */
    void requireNoOtherChair(UUID organisation, String leader, LocalDate since) {
        heldSince(organisation, Post.CHAIR, since).stream()
                .filter(chair -> !chair.number.equals(leader))
                .findFirst()
                .ifPresent(chair -> rule(false, "chair-taken", "beginsOn", chair.beginsOn, "endsOn", chair.endsOn));
    }

    Office lock(UUID organisation, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<Office> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    Office saved(Office office) {
        persistAndFlush(office);
        return office;
    }
}
