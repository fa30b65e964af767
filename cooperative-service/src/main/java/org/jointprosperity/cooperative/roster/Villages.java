package org.jointprosperity.cooperative.roster;

import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.contracts.DivisionCode;

/** The two columns that say where a record lies: a branch's code begins with its village's. */
final class Villages {

    private Villages() {}

    static String branch(Row row, String branchColumn, String villageColumn) {
        var branch = row.text(branchColumn);
        var village = row.standard(villageColumn, DivisionCode::of);
        if (branch != null && !branch.matches("\\d{14}")) {
            row.bad(branchColumn, "branch-code-invalid");
        } else if (branch != null && village != null && !branch.startsWith(village.value())) {
            row.bad(villageColumn, "village-not-of-branch");
        }
        return branch;
    }
}
