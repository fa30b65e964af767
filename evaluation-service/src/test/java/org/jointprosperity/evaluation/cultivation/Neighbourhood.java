package org.jointprosperity.evaluation.cultivation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.Database;

/** The units, branches and persons that the rows of a roster name, entered as their events would enter them. */
final class Neighbourhood {

    private static final String ENTER =
            """
            insert into neighbour (id, kind, number, division_code, branch_number) select ?, ?, ?, ?, ?
            where not exists (select 1 from neighbour where kind = ? and number = ?)""";

    private final List<UUID> entered = new ArrayList<>();

    void arrives(List<Map<String, String>> rows) {
        var units = new LinkedHashSet<String>();
        var branches = new LinkedHashSet<String>();
        for (var row : rows) {
            units.add(row.get("单位信用代码"));
            branches.add(row.get("支部编码"));
        }
        Database.with(connection -> {
            for (var unit : units) {
                enter(connection, "UNIT", unit, "611023001", null);
            }
            for (var branch : branches) {
                enter(connection, "BRANCH", branch, branch.substring(0, 12), branch);
            }
            for (var row : rows) {
                if (row.get("人员编号").startsWith("N")) {
                    var branch = row.get("支部编码");
                    enter(connection, "PERSON", row.get("人员编号"), branch.substring(0, 12), branch);
                }
            }
            return Set.of();
        });
    }

    /** Leaves again, so that other tests meet strangers where they expect some. */
    void leaves() {
        entered.forEach(id -> Database.execute("delete from neighbour where id = ?", id));
    }

    private void enter(Connection connection, String kind, String number, String division, String branch)
            throws SQLException {
        try (var insert = connection.prepareStatement(ENTER)) {
            var id = UUID.randomUUID();
            entered.add(id);
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.setString(3, number);
            insert.setString(4, division);
            insert.setString(5, branch);
            insert.setString(6, kind);
            insert.setString(7, number);
            insert.executeUpdate();
        }
    }
}
