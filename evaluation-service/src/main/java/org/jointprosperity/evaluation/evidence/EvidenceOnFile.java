package org.jointprosperity.evaluation.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformWork;

/** The evidence within the caller's place 佐证台账; written by what other services announce only. */
@ApplicationScoped
public class EvidenceOnFile implements PanacheRepositoryBase<Evidence, UUID> {

    /** In the states of a day. */
    static final String AS_OF = "since <= :asOf and until > :asOf";

    private static final String TALLIES =
            """
            select e.%1$s, e.kind, e.state, count(e), coalesce(sum(e.amountFen), 0L) from Evidence e
            where e.%1$s in :subjects and e.sortKey >= :from and e.sortKey < :to
            and e.since <= :asOf and e.until > :asOf
            group by e.%1$s, e.kind, e.state order by e.%1$s, e.kind, e.state""";

    private final PlatformWork platform;

    EvidenceOnFile(PlatformWork platform) {
        this.platform = platform;
    }

    /** What stands for each of these subjects within the caller's place, by kind and state. */
    Map<String, List<Tally>> tallies(SubjectKind kind, List<String> subjects, Span span) {
        return getEntityManager()
                .createQuery(TALLIES.formatted(kind.field()), Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("from", span.fromKey())
                .setParameter("to", span.toKey())
                .setParameter("asOf", span.asOf())
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(EvidenceOnFile::tally, toList())));
    }

    /** Whether a fact of these kinds is on file within the caller's place, by its number or by its id where it has one. */
    public boolean knows(Set<EvidenceKind> kinds, String number, UUID source) {
        return count("kind in ?1 and number = ?2", kinds, number) > 0
                || source != null && count("kind in ?1 and sourceId = ?2", kinds, source) > 0;
    }

    /** What stands for a subject wherever it lies: pairs cross towns, and half of the evidence makes no score. */
    public List<Tally> everywhere(SubjectKind kind, String subject, Span span) {
        return platform.call(() -> tallies(kind, List.of(subject), span).getOrDefault(subject, List.of()));
    }

    private static Tally tally(Object[] row) {
        return new Tally((EvidenceKind) row[1], (String) row[2], (Long) row[3], (Long) row[4]);
    }
}
