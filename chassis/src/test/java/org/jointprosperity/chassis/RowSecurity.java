package org.jointprosperity.chassis;

import java.util.List;

/** The second fence around places: row-level security that is on and holds the owner too. */
public final class RowSecurity {

    private static final String OPEN =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
              and has_any_column_privilege(?, c.oid, 'select') and not (c.relrowsecurity and c.relforcerowsecurity)
            order by 1""";

    private RowSecurity() {}

    /** What a role may read without a fence: for a service's own role this is to be the platform's tables and no other. */
    public static List<String> openTo(String role) {
        return Database.texts(OPEN, role);
    }
}
