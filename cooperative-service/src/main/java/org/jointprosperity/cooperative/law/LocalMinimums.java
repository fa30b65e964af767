package org.jointprosperity.cooperative.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.place.PlatformWork;

/** Reads what places ask for beyond the law 地方规定 as it stands in the database, once when the service begins. */
@ApplicationScoped
public class LocalMinimums {

    private final PlatformWork work;
    private final EntityManager database;

    LocalMinimums(PlatformWork work, EntityManager database) {
        this.work = work;
        this.database = database;
    }

    /** The founding members of cooperatives. */
    List<LocalMinimum> ofFoundingMembers() {
        return all("local_founding_minimum", "members");
    }

    /** The share of a surplus that goes back by trade, in per mille. */
    public List<LocalMinimum> ofPatronage() {
        return all("local_patronage_minimum", "per_mille");
    }

    @SuppressWarnings("unchecked")
    private List<LocalMinimum> all(String table, String least) {
        var query =
                """
                select id, jurisdiction, source, verified, cast(effective_from as text),
                  cast(effective_to as text), %s
                from %s order by id"""
                        .formatted(least, table);
        return work.call(() -> ((List<Object[]>)
                        database.createNativeQuery(query, Object[].class).getResultList())
                .stream().map(row -> of(table, row)).toList());
    }

    static LocalMinimum of(String table, Object[] row) {
        return new LocalMinimum(
                table.replace('_', '-') + "-" + row[0],
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                LocalDate.parse((String) row[4]),
                row[5] == null ? null : LocalDate.parse((String) row[5]),
                ((Number) row[6]).longValue());
    }
}
