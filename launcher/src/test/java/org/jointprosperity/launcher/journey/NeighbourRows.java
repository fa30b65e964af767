package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** What one service knows of another's records, compared with those records one by one. */
record NeighbourRows(Rows rows) {

    private static final String REGISTERED =
            """
            select concat(id, ' UNIT ', unit_code, ' ', division_code, ' -') from unit
            union all select concat(id, ' BRANCH ', code, ' ', division_code, ' ', code) from branch
            union all select concat(id, ' PERSON ', number, ' ', division_code, ' -') from member
            union all select concat(id, ' PERSON ', number, ' ', division_code, ' ', branch_code) from villager
            union all select concat(id, ' HOUSEHOLD ', number, ' ', division_code, ' ', branch_code) from household""";
    private static final String KNOWN =
            """
            select concat(id, ' ', kind, ' ', number, ' ', division_code, ' ', coalesce(branch_number, '-'))
            from neighbour where kind in ('UNIT', 'BRANCH', 'PERSON', 'HOUSEHOLD')""";
    private static final String HOUSEHOLD_OF =
            """
            select concat(id, ' ', household_number) from villager
            union all select concat(id, ' ', number) from household""";
    private static final String KNOWN_HOUSEHOLD_OF =
            "select concat(id, ' ', household_number) from neighbour where household_number is not null";
    private static final String PAIRED =
            """
            select concat(id, ' ', unit_code, ' ', branch_code, ' ', division_code, ' ', state = 'ACTIVE')
            from pairing""";
    /** A service that hears of a pairing by its letter or its end knows none that is only proposed or planned. */
    private static final String PAIRED_BY_LETTER = PAIRED + " where state not in ('PROPOSED', 'PLANNED')";

    private static final String KNOWN_PAIRED =
            """
            select concat(id, ' ', unit_code, ' ', branch_number, ' ', division_code, ' ', in_force)
            from known_pairing""";
    private static final String PRODUCING =
            """
            select concat(id, ' ASSOCIATION ', credit_code, ' ', division_code, ' ', branch_number, ' -') from association
            union all select concat(id, ' BASE ', number, ' ', division_code, ' - -') from base
            union all select concat(id, ' DEMONSTRATION_HOUSEHOLD ', household_number, ' ', division_code, ' - ',
              coalesce(withdrawn_on::text, '-')) from demonstration_household where state <> 'NOMINATED'""";
    private static final String KNOWN_PRODUCING =
            """
            select concat(id, ' ', kind, ' ', number, ' ', division_code, ' ', coalesce(branch_number, '-'), ' ',
              coalesce(withdrawn_on::text, '-'))
            from neighbour where kind in ('ASSOCIATION', 'BASE', 'DEMONSTRATION_HOUSEHOLD')""";

    void areWhatTheirOwnersHold() {
        same("pairing", REGISTERED, "cooperative", KNOWN);
        same("pairing", HOUSEHOLD_OF, "cooperative", KNOWN_HOUSEHOLD_OF);
        same("pairing", REGISTERED, "evaluation", KNOWN);
        same("pairing", PAIRED_BY_LETTER, "cooperative", KNOWN_PAIRED);
        same("pairing", PAIRED, "evaluation", KNOWN_PAIRED);
        same("cooperative", PRODUCING, "evaluation", KNOWN_PRODUCING);
    }

    private void same(String owner, String records, String consumer, String known) {
        var there = rows.list(owner, records);
        var here = rows.list(consumer, known);
        assertThat(there).as("records of %s", owner).isNotEmpty();
        assertThat(less(there, here))
                .as("records of %s that %s does not know as they are", owner, consumer)
                .isEmpty();
        assertThat(less(here, there))
                .as("what %s knows of %s and is not so", consumer, owner)
                .isEmpty();
    }

    private static Set<String> less(Set<String> all, Set<String> without) {
        var rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
