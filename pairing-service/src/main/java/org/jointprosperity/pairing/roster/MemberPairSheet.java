package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.pairing.liaison.TakingLiaisons;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Villagers;

/** 党员结对: the sheet of members and the rural people they answer for. */
@ApplicationScoped
class MemberPairSheet implements SheetImport {

    private static final String MEMBER = "党员编号";
    private static final String PERSON = "群众编号";
    private static final String START = "开始日期";

    private final TakingLiaisons taking;
    private final Members members;
    private final Villagers villagers;

    MemberPairSheet(TakingLiaisons taking, Members members, Villagers villagers) {
        this.taking = taking;
        this.members = members;
        this.villagers = villagers;
    }

    @Override
    public String kind() {
        return "member-pairs";
    }

    @Override
    public String sheet() {
        return "党员结对";
    }

    @Override
    public List<String> columns() {
        return List.of(MEMBER, PERSON, START);
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Taking begin() {
        var membersByNumber = members.all();
        var villagersByNumber = villagers.all();
        var liaisons = taking.begin();
        var seen = new HashSet<String>();
        return row -> {
            String memberNumber = row.text(MEMBER);
            String personNumber = row.text(PERSON);
            var startsOn = row.date(START);
            var member = membersByNumber.get(memberNumber);
            var villager = villagersByNumber.get(personNumber);
            if (memberNumber != null && member == null) {
                row.bad(MEMBER, "person-unknown");
            }
            if (personNumber != null && villager == null) {
                row.bad(PERSON, "person-unknown");
            }
            if (memberNumber != null && personNumber != null && !seen.add(memberNumber + "|" + personNumber)) {
                row.bad(PERSON, "row-repeated");
            }
            if (!row.isSound()) {
                return Outcome.REJECTED;
            }
            try {
                return liaisons.form(member, villager, startsOn) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
            } catch (RuleViolation refused) {
                row.bad(columnOf(refused), refused.code());
                return Outcome.REJECTED;
            }
        };
    }

    private static String columnOf(RuleViolation refused) {
        return refused.code().equals("before-the-letter") ? START : PERSON;
    }
}
