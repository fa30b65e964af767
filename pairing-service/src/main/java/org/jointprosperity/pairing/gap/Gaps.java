package org.jointprosperity.pairing.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.place.PlatformWork;

/**
 * The lists of gaps. Whether a record is covered may hang on one that its own place cannot see, as pairs cross towns: a town
 * would find its units uncovered that help a village elsewhere. So the platform looks for everyone, and every query says
 * itself which records the caller may be told of.
 */
@ApplicationScoped
class Gaps {

    /** A pairing that both have signed and that is not over on the day. */
    private static final String STANDS =
            """
            p.urban_signed_on is not null and p.rural_signed_on is not null
            and p.starts_on <= :day and (p.ended_on is null or p.ended_on > :day)""";

    private static final String OPEN_LIAISON = "l.starts_on <= :day and (l.ended_on is null or l.ended_on > :day)";

    private static final String UNITS =
            """
            select x.unit_code as key, x.id, x.unit_code as number, x.unit_code as unit, x.division_code, greatest(x.registered_on,
              (select max(p.ended_on) from pairing p where p.unit_code = x.unit_code and p.ended_on <= :day)) as since
            from unit x where x.registered_on <= :day and (x.merged_on is null or x.merged_on > :day)
            and not exists (select 1 from pairing p where p.unit_code = x.unit_code and %s)
            and x.unit_code > :after and %s order by x.unit_code""";

    private static final String BRANCHES =
            """
            select x.code as key, x.id, x.code as number, null as unit, x.division_code, greatest(x.registered_on,
              (select max(p.ended_on) from pairing p where p.branch_code = x.code and p.ended_on <= :day)) as since
            from branch x where x.registered_on <= :day and (x.merged_on is null or x.merged_on > :day)
            and not exists (select 1 from pairing p where p.branch_code = x.code and %s)
            and x.code > :after and %s order by x.code""";

    private static final String MEMBERS =
            """
            select x.number as key, x.id, x.number as number, x.unit_code as unit, x.division_code, greatest(x.registered_on,
              (select max(l.ended_on) from liaison l where l.member_number = x.number and l.ended_on <= :day)) as since
            from member x where x.registered_on <= :day and (x.merged_on is null or x.merged_on > :day)
            and not exists (select 1 from liaison l where l.member_number = x.number and %s)
            and x.number > :after and %s order by x.number""";

    private static final String HOUSEHOLDS =
            """
            select x.number as key, x.id, x.number as number, null as unit, x.division_code, greatest(x.registered_on,
              (select max(l.ended_on) from liaison l where l.counterpart_number = x.number and l.ended_on <= :day)) as since
            from household x where x.registered_on <= :day and (x.merged_on is null or x.merged_on > :day)
            and not exists (select 1 from liaison l where l.counterpart_number = x.number and %1$s)
            and not exists (select 1 from villager v join liaison l on l.counterpart_number = v.number
              where v.household_number = x.number and %1$s)
            and x.number > :after and %2$s order by x.number""";

    /**
     * Pairings that stand on the day and whose village is not, on that day, of the class the rule 结对原则 of that day wants;
     * one agreed on against the rule, with a reason, followed none. Of days before the register knew the branch it says nothing. Since the village lost the class, the rule came, or the
     * pairing began, whichever was last.
     */
    private static final String RECLASSED =
            """
            select cast(p.id as text) as key, p.id, p.branch_code as number, p.unit_code as unit, p.division_code,
              greatest(p.starts_on, r.effective_from, (select max(c.held_until) from branch_class c
                where c.branch_id = p.branch_id and c.class = r.village_class and c.held_until <= :day)) as since
            from pairing p join unit u on u.id = p.unit_id join branch b on b.id = p.branch_id and b.registered_on <= :day
            cross join lateral (select m.village_class, m.effective_from from matching_rule m
              where m.sector = u.sector and starts_with(p.division_code, m.jurisdiction)
              and m.effective_from <= :day and (m.effective_to is null or m.effective_to >= :day)
              order by length(m.jurisdiction) desc, m.effective_from desc limit 1) r
            where %s and p.override_reason is null
            and not exists (select 1 from branch_class c where c.branch_id = p.branch_id and c.class = r.village_class
              and c.held_from <= :day and (c.held_until is null or c.held_until > :day))
            and p.id > cast(:after as uuid) and %s order by p.id""";

    private static final String UNVISITED =
            """
            select cast(x.pairing_id as text) as key, x.pairing_id, x.branch_code as number, x.unit_code as unit,
              x.division_code,
              coalesce((select max(f.visited_on) + 1 from duty_fact f
                where f.unit_code = x.unit_code and f.branch_code = x.branch_code and f.visited_on <= :day),
              x.starts_on) as since
            from duty_term x where x.starts_on <= :day and (x.ended_on is null or x.ended_on > :day)
            and (x.paused_on is null or x.paused_on > :day)
            and not exists (select 1 from duty_pause s
              where s.pairing_id = x.pairing_id and s.first_day <= :day and s.last_day >= :day)
            and not exists (select 1 from duty_fact f where f.unit_code = x.unit_code and f.branch_code = x.branch_code
              and f.visited_on between cast(date_trunc('quarter', cast(:day as date)) as date) and :day)
            and x.pairing_id > cast(:after as uuid) and %s order by x.pairing_id""";

    /** Where money itself was promised, its arrival is the evidence; money for anything else proves nothing of it. */
    private static final String UNPROVEN =
            """
            select cast(x.undertaking_id as text) as key, x.undertaking_id, cast(x.undertaking_id as text) as number,
              min(x.unit_code) as unit, min(x.division_code) as division, min(x.booked_on) as since
            from undertaking_receipt x where x.booked_on <= :day
            and coalesce((select m.done_thousandths from undertaking_move m
              where m.undertaking_id = x.undertaking_id and m.moved_on <= :day order by m.moved_on desc limit 1), 0) = 0
            and not exists (select 1 from undertaking u where u.id = x.undertaking_id and u.moved_by = 'FUNDS')
            and x.undertaking_id > cast(:after as uuid) and %s
            group by x.undertaking_id having sum(x.amount_fen) > 0 order by x.undertaking_id""";

    private static final String PAST =
            """
            select cast(x.id as text) as key, x.id, x.branch_code as number, x.unit_code as unit, x.division_code,
              x.ends_on + 1 as since
            from pairing x where x.urban_signed_on is not null and x.rural_signed_on is not null
            and x.ends_on < :day and (x.ended_on is null or x.ended_on > :day)
            and x.id > cast(:after as uuid) and %s order by x.id""";

    /** Every visit but the first of those that two people had on one day, told in the same words. */
    private static final String ALIKE =
            """
            select cast(x.id as text) as key, x.id, x.counterpart_number as number, x.unit_code as unit, x.division_code,
              x.visited_on as since
            from visit x where x.visited_on <= :day
            and exists (select 1 from visit v where v.member_number = x.member_number and v.visited_on = x.visited_on
              and v.counterpart_number = x.counterpart_number and v.content = x.content and v.id < x.id)
            and x.id > cast(:after as uuid) and %s order by x.id""";

    private static final String FIRST_UUID = "00000000-0000-0000-0000-000000000000";

    private final EntityManager entities;
    private final CurrentPlace place;
    private final PlatformWork platform;

    Gaps(EntityManager entities, CurrentPlace place, PlatformWork platform) {
        this.entities = entities;
        this.place = place;
        this.platform = platform;
    }

    /** The rows of a gap on a day behind a key, at most so many, in the order of the key. */
    List<GapRow> rows(GapKind kind, LocalDate day, String after, int most) {
        var here = place.get();
        return platform.call(() -> switch (kind) {
            case UNITS_WITHOUT_PAIRING -> rows(kind, UNITS.formatted(STANDS, ofUnitToo("x")), here, day, after, most);
            case BRANCHES_WITHOUT_PAIRING ->
                rows(kind, BRANCHES.formatted(STANDS, PlaceFilter.IN_PLACE), here, day, after, most);
            case MEMBERS_WITHOUT_LIAISON ->
                rows(kind, MEMBERS.formatted(OPEN_LIAISON, ofUnitToo("x")), here, day, after, most);
            case HOUSEHOLDS_WITHOUT_LIAISON ->
                rows(kind, HOUSEHOLDS.formatted(OPEN_LIAISON, PlaceFilter.IN_PLACE), here, day, after, most);
            case VILLAGES_WHOSE_CLASS_CHANGED ->
                rows(kind, RECLASSED.formatted(STANDS, ofUnitToo("p")), here, day, uuid(after), most);
            case PAIRINGS_WITHOUT_VISIT_IN_QUARTER ->
                rows(kind, UNVISITED.formatted(ofUnitToo("x")), here, day, uuid(after), most);
            case UNDERTAKINGS_WITH_MONEY_BUT_NO_EVIDENCE ->
                rows(kind, UNPROVEN.formatted(ofUnitToo("x")), here, day, uuid(after), most);
            case VISITS_ALIKE -> rows(kind, ALIKE.formatted(ofUnitToo("x")), here, day, uuid(after), most);
            case PAIRINGS_PAST_THEIR_PERIOD -> rows(kind, PAST.formatted(ofUnitToo("x")), here, day, uuid(after), most);
        });
    }

    @SuppressWarnings("unchecked")
    private List<GapRow> rows(GapKind kind, String sql, Place here, LocalDate day, String after, int most) {
        Query query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setParameter("division", here.division())
                .setParameter("divisionEnd", here.division() + ":")
                .setMaxResults(most);
        if (sql.contains(":unit)")) {
            query.setParameter("unit", here.unit());
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> row(kind, day, row)).toList();
    }

    private static GapRow row(GapKind kind, LocalDate asOf, Object[] row) {
        return new GapRow(
                (String) row[0],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                day(row[5]),
                kind.until(asOf),
                kind.link(row[1]));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static String ofUnitToo(String alias) {
        return PlaceFilter.IN_PLACE_OR_UNIT
                .replace("division_code", alias + ".division_code")
                .replace("unit_code", alias + ".unit_code");
    }

    private static String uuid(String after) {
        return after.isEmpty() ? FIRST_UUID : after;
    }
}
