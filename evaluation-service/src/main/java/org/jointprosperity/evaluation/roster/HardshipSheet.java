package org.jointprosperity.evaluation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.hardship.HardshipKind;
import org.jointprosperity.evaluation.hardship.Hardships;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * 农村党员群众, of which this service takes the one column that is its own, 困难类型; the other columns are the registry's. A
 * person without it leaves no trace here. The sheet names no day, so the hardship is known since the day of the upload.
 * One that somebody has ended is not begun anew by the same roster.
 */
@ApplicationScoped
class HardshipSheet implements SheetImport {

    private static final String NUMBER = "编号";
    private static final String BRANCH = "支部编码";
    private static final String HARDSHIP = "困难类型";

    /** Digits of a village's code, with which the code of its branch begins. */
    private static final int VILLAGE = 12;

    private final Hardships hardships;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    HardshipSheet(Hardships hardships, Neighbours neighbours, CurrentPlace place, BusinessDay businessDay) {
        this.hardships = hardships;
        this.neighbours = neighbours;
        this.place = place;
        this.businessDay = businessDay;
    }

    @Override
    public String kind() {
        return "hardships";
    }

    @Override
    public String sheet() {
        return "农村党员群众";
    }

    @Override
    public List<String> columns() {
        return List.of(NUMBER, BRANCH, HARDSHIP);
    }

    /** That a row of this sheet is reported at all says that its person is in hardship. */
    @Override
    public Set<String> personal() {
        return Set.of(NUMBER, HARDSHIP);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Taking begin() {
        var known = hardships.keys();
        var persons = neighbours.numbers(Kind.PERSON);
        var seen = new HashSet<String>();
        var told = businessDay.today();
        return row -> {
            if (row.optional(HARDSHIP) == null) {
                return Outcome.UNCHANGED;
            }
            var kind = row.code(HARDSHIP, HardshipKind::called);
            String person = matching(row, NUMBER, "N\\d{5,9}", "roster-number-invalid");
            String branch = matching(row, BRANCH, "\\d{14}", "branch-code-invalid");
            String village = branch == null ? null : branch.substring(0, VILLAGE);
            if (village != null && !place.get().admits(village, null)) {
                row.bad(BRANCH, "place-not-yours");
            }
            if (row.isSound()
                    && kind == HardshipKind.MEMBER_IN_NEED
                    && persons.contains(person)
                    && !neighbours.isPartyMember(person)) {
                row.bad(HARDSHIP, "hardship-of-members-only");
            }
            String key = Hardships.key(person, kind);
            if (row.isSound() && !seen.add(key)) {
                row.bad(NUMBER, "row-repeated");
            }
            if (!row.isSound()) {
                return Outcome.REJECTED;
            }
            boolean isNew = known.add(key);
            if (isNew) {
                hardships.enter(person, kind, village, told);
            }
            if (!persons.contains(person)) {
                row.waits(NUMBER, "neighbour-unknown");
                return Outcome.WAITING;
            }
            return isNew ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    private static String matching(Row row, String column, String pattern, String code) {
        String text = row.text(column);
        if (text != null && !text.matches(pattern)) {
            row.bad(column, code);
            return null;
        }
        return text;
    }
}
