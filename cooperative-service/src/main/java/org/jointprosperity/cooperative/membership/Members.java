package org.jointprosperity.cooperative.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The registers of members 成员名册 within the caller's place. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Membership, UUID> {

    private static final String VOTES =
            """
            with votes as (
              select distinct on (membership_id) membership_id, votes from votes_grant
              where organisation_id = :organisation and effective_from <= :day
              order by membership_id, effective_from desc, id desc)""";

    private static final String CURRENT =
            "m.organisation_id = :organisation and m.withdrawn_on is null and m.joined_on <= :day and coalesce(m.left_on, m.leaves_on, 'infinity') > :day";

    /** Who is a member on a day, in HQL; a membership ends as recorded, or by the notice that was given. */
    static final String STANDS =
            "withdrawnOn is null and joinedOn <= :day and (coalesce(leftOn, leavesOn) is null or coalesce(leftOn, leavesOn) > :day)";

    /** Which entries had been withdrawn by a day, in HQL. */
    static final String WITHDRAWN = "withdrawnOn <= :day";

    private static final String ON = VOTES
            + """
            , capital as (
              select membership_id, sum(amount_fen) as fen from capital_entry
              where organisation_id = :organisation and booked_on <= :day group by membership_id)
            select m.number, m.kind, coalesce(v.votes, 0), coalesce(c.fen, 0), cast(m.joined_on as text) from membership m
            left join votes v on v.membership_id = m.id left join capital c on c.membership_id = m.id
            where\s"""
            + CURRENT + " order by m.number";

    static final String COUNTS = VOTES
            + """

            select count(*) filter (where m.kind = 'FARMER'), count(*) filter (where m.kind = 'RESIDENT'),
              count(*) filter (where m.kind = 'ORGANISATION'), coalesce(sum(v.votes), 0)
            from membership m left join votes v on v.membership_id = m.id where\s"""
            + CURRENT;

    /** The members of an organisation on a day, by number, with their votes and their capital on that day. */
    @SuppressWarnings("unchecked")
    public List<MemberOn> on(UUID organisation, LocalDate day) {
        return ((List<Object[]>) getEntityManager()
                        .createNativeQuery(ON, Object[].class)
                        .setParameter("organisation", organisation)
                        .setParameter("day", day)
                        .getResultList())
                .stream()
                        .map(row -> new MemberOn(
                                (String) row[0],
                                MemberKind.valueOf((String) row[1]),
                                1,
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).longValue(),
                                LocalDate.parse((String) row[4])))
                        .toList();
    }

    /** How many members of which kind it has on a day, counted by the database. */
    public MemberCounts countOn(UUID organisation, LocalDate day) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .getSingleResult();
        return new MemberCounts(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    /** Credit codes of the organisations that are members on a day. */
    public List<String> organisationsOn(UUID organisation, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select m.number from Membership m where m.organisationId = :organisation and m.kind = :kind
                        and m.withdrawnOn is null and m.joinedOn <= :day
                        and (coalesce(m.leftOn, m.leavesOn) is null or coalesce(m.leftOn, m.leavesOn) > :day)""",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", MemberKind.ORGANISATION)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether this person or organisation is a member on a day. */
    public boolean isMemberOn(UUID organisation, String number, LocalDate day) {
        return count(
                        "organisationId = :organisation and number = :number and " + STANDS,
                        Map.of("organisation", organisation, "number", number, "day", day))
                > 0;
    }

    /**
     * Whether the entry of this number and day of joining, though it may be withdrawn since, named a member of a day. One entered
     * later with an earlier day of joining counts too.
     */
    public boolean wasNamedOn(UUID organisation, String number, LocalDate joinedOn, LocalDate day) {
        return count(
                        "organisationId = ?1 and number = ?2 and joinedOn = ?3 and joinedOn <= ?4"
                                + " and (coalesce(leftOn, leavesOn) is null or coalesce(leftOn, leavesOn) > ?4)",
                        organisation,
                        number,
                        joinedOn,
                        day)
                > 0;
    }

    /** The terms of membership of one number, ended ones among them, and none that was withdrawn. */
    public List<Term> termsOf(UUID organisation, String number) {
        return ofNumbers(organisation, List.of(number)).stream()
                .map(membership -> new Term(membership.joinedOn, membership.endsOn()))
                .toList();
    }

    /**
     * One membership in days.
     *
     * @param endsOn the first day without it; null while it lasts
     */
    public record Term(LocalDate joinedOn, LocalDate endsOn) {}

    Membership require(UUID organisation, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Membership lock(UUID organisation, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The memberships of these numbers, ended ones among them, and none that was withdrawn. */
    List<Membership> ofNumbers(UUID organisation, Collection<String> numbers) {
        return list("organisationId = ?1 and number in ?2 and withdrawnOn is null", organisation, numbers);
    }

    /** Those behind an id whose notice has taken effect and whose end is not recorded yet. */
    List<UUID> lapsed(UUID behind, LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Membership m where m.leftOn is null and m.withdrawnOn is null"
                                + " and m.leavesOn <= :today and m.id > :behind order by m.id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of whom it is one; its lock is taken before that of the membership, as by whoever moves it. */
    UUID organisationOf(UUID id) {
        return getEntityManager()
                .createQuery("select m.organisationId from Membership m where m.id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The first day on which anybody was a member. */
    Optional<LocalDate> firstJoined(UUID organisation) {
        return find("organisationId = ?1 and withdrawnOn is null order by joinedOn", organisation)
                .firstResultOptional()
                .map(first -> first.joinedOn);
    }

    /** The membership whose end is not recorded. */
    Optional<Membership> current(UUID organisation, String number) {
        return find(
                        "organisationId = ?1 and number = ?2 and leftOn is null and withdrawnOn is null",
                        organisation,
                        number)
                .firstResultOptional();
    }

    List<Membership> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    Membership saved(Membership membership) {
        persistAndFlush(membership);
        return membership;
    }

    private static int count(Object number) {
        return Math.toIntExact(((Number) number).longValue());
    }
}
