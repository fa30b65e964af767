package org.jointprosperity.pairing.support;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.http.Money;

/**
 * 资金合计: sums of each kind within the caller's place. An entry counts on the day it was booked, and as taken back if that
 * was done up to the last day asked for: a closed half-year asked for alone stays as it was.
 */
@ApplicationScoped
class FundTotals {

    /** In the order of the view's columns. */
    private static final List<EntryKind> KINDS =
            List.of(EntryKind.PLEDGED, EntryKind.COORDINATED, EntryKind.DISBURSED, EntryKind.RECEIVED, EntryKind.USED);

    private static final String COLUMN =
            "sum(case when e.kind = " + EntryKind.class.getName() + ".%s and r.id is %s then e.amountFen else 0L end)";
    private static final String SUMS =
            """
            select %1$s, %2$s from FundEntry e
            left join FundEntry r on r.reversedEntryId = e.id and r.bookedOn <= :to
            where e.kind <> :reversal and e.bookedOn >= :from and e.bookedOn <= :to and %1$s > :after
            group by %1$s order by %1$s""";

    private final EntityManager entities;

    FundTotals(EntityManager entities) {
        this.entities = entities;
    }

    /** The totals of so many groups behind a key, in the order of the key. */
    List<FundTotalView> by(FundGrouping grouping, LocalDate from, LocalDate to, String after, int most) {
        String columns = KINDS.stream()
                .flatMap(kind -> Stream.of(COLUMN.formatted(kind, "null"), COLUMN.formatted(kind, "not null")))
                .collect(joining(", "));
        return entities
                .createQuery(SUMS.formatted(grouping.key(), columns), Object[].class)
                .setParameter("reversal", EntryKind.REVERSED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(FundTotals::view)
                .toList();
    }

    private static FundTotalView view(Object[] row) {
        return new FundTotalView((String) row[0], kind(row, 0), kind(row, 1), kind(row, 2), kind(row, 3), kind(row, 4));
    }

    private static FundTotalView.Kind kind(Object[] row, int position) {
        return new FundTotalView.Kind(
                Money.ofFen((Long) row[1 + 2 * position]), Money.ofFen((Long) row[2 + 2 * position]));
    }
}
