package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * Every event that a consumer takes, written down by its database in the consumer's own transaction. What a consumer does
 * with an event looks the same when it is done twice; a line written twice does not.
 */
record TakenEvents(Rows rows, String consumer) {

    private static final List<String> WATCH = List.of(
            "create table if not exists taken (aggregate_id uuid not null, version int not null)",
            """
            create or replace function note_taken() returns trigger language plpgsql security definer as $$
            begin
              insert into public.taken values (new.aggregate_id, new.version);
              return null;
            end $$""",
            """
            create or replace trigger note_taken after insert or update on inbox
            for each row execute function note_taken()""",
            "truncate taken");

    static TakenEvents watched(Rows rows, String consumer) {
        WATCH.forEach(statement -> rows.run(consumer, statement));
        return new TakenEvents(rows, consumer);
    }

    void wereEachTakenOnce() {
        assertThat(rows.count(consumer, "select count(*) from taken"))
                .as("%s takes events", consumer)
                .isPositive();
        assertThat(rows.list(
                        consumer,
                        "select concat(aggregate_id, ' ', version) from taken group by 1 having count(*) > 1"))
                .as("taken twice by %s", consumer)
                .isEmpty();
        assertThat(
                        rows.list(
                                consumer,
                                """
                        select concat(aggregate_id, ' ', min(version), '-', max(version)) from taken
                        group by aggregate_id having max(version) - min(version) + 1 <> count(*)"""))
                .as("left out by %s", consumer)
                .isEmpty();
    }
}
