package org.jointprosperity.evaluation.evidence.learning;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes what events say, one statement an event, in the inbox's transaction. The last state of a fact ends where the next
 * one begins, never before it began itself: the order of the events is the order of the facts, whatever their days say.
 */
@ApplicationScoped
class Facts {

    private static final String FACT =
            """
            f as (select ?::uuid as id, ?::text as kind, ?::text as origin, ?::uuid as source_id, ?::text as part,
              ?::text as number, ?::date as day, ?::date as since, ?::text as state, ?::bigint as amount_fen,
              ?::bigint as quantity_thousandths, ?::bigint as of_thousandths, ?::text as detail, ?::text as unit_code,
              ?::text as branch_number, ?::text as person_number, ?::text as association_number,
              ?::text as household_number, ?::text as division_code)""";

    private static final String INTO =
            """
            insert into evidence (id, kind, origin, source_id, part, number, day, sort_key, state, since, until,
              amount_fen, quantity_thousandths, of_thousandths, detail, unit_code, branch_number, person_number,
              association_number, household_number, division_code)""";

    private static final String TURN =
            """
            with b as (update evidence e set until = greatest(e.since, ?)
              where e.source_id = ? and e.kind = ? and e.part = ? and e.until = date '9999-12-31' returning e.*),
            """
                    + FACT + INTO
                    + """
             select f.id, f.kind, f.origin, f.source_id, f.part, coalesce(f.number, b.number), coalesce(f.day, b.day, f.since),
              coalesce(f.day, b.day, f.since) || ':' || f.id, coalesce(f.state, b.state), greatest(f.since, b.since),
              date '9999-12-31', coalesce(f.amount_fen, b.amount_fen),
              coalesce(f.quantity_thousandths, b.quantity_thousandths), coalesce(f.of_thousandths, b.of_thousandths),
              coalesce(f.detail, b.detail), coalesce(f.unit_code, b.unit_code),
              coalesce(f.branch_number, b.branch_number), coalesce(f.person_number, b.person_number),
              coalesce(f.association_number, b.association_number), coalesce(f.household_number, b.household_number),
              f.division_code
            from f left join b on true where b.id is not null or not ?""";

    private static final String OPEN =
            """
            with later as (select e.since from evidence e
              where e.source_id = ? and e.kind = ? and e.part = ? and e.until = date '9999-12-31'),
            moved as (update evidence e set day = ?, sort_key = ?::date || ':' || e.id
              where e.source_id = ? and e.kind = ? and e.part = ?),
            """
                    + FACT + INTO
                    + """
             select f.id, f.kind, f.origin, f.source_id, f.part, f.number, f.day, f.day || ':' || f.id, f.state, f.since,
              case when later.since is null then date '9999-12-31' else greatest(later.since, f.since) end,
              f.amount_fen, f.quantity_thousandths, f.of_thousandths, f.detail, f.unit_code, f.branch_number,
              f.person_number, f.association_number, f.household_number, f.division_code
            from f left join later on true""";

    private final AgroalDataSource dataSource;

    Facts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** From its day on it is as the event says; without an earlier state it begins so. */
    void turn(Fact fact) {
        turn(fact, false);
    }

    /** The same, and nothing where nothing is known of the fact. */
    void turnKnown(Fact fact) {
        turn(fact, true);
    }

    /** It began so, even where a later state was told of before: events of two records come in any order. */
    void open(Fact fact) {
        write(OPEN, statement -> {
            int next = name(fact, statement, 1);
            statement.setObject(next++, fact.day);
            statement.setObject(next++, fact.day);
            set(fact, statement, name(fact, statement, next));
        });
    }

    private void turn(Fact fact, boolean onlyKnown) {
        write(TURN, statement -> {
            statement.setObject(1, fact.since);
            statement.setBoolean(set(fact, statement, name(fact, statement, 2)), onlyKnown);
        });
    }

    private static int name(Fact fact, PreparedStatement statement, int from) throws SQLException {
        statement.setObject(from, fact.source);
        statement.setString(from + 1, fact.kind.name());
        statement.setString(from + 2, fact.part);
        return from + 3;
    }

    private static int set(Fact fact, PreparedStatement statement, int from) throws SQLException {
        Object[] values = {
            UuidCreator.getTimeOrderedEpoch(),
            fact.kind.name(),
            fact.kind.origin(),
            fact.source,
            fact.part,
            fact.number,
            fact.day,
            fact.since,
            fact.state,
            fact.amountFen,
            fact.quantityThousandths,
            fact.ofThousandths,
            fact.detail,
            fact.unit,
            fact.branch,
            fact.person,
            fact.association,
            fact.household,
            fact.division
        };
        int next = from;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }

    private void write(String sql, Values values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.on(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The evidence could not be written", e);
        }
    }

    /** What a statement is about. */
    @FunctionalInterface
    private interface Values {
        void on(PreparedStatement statement) throws SQLException;
    }
}
