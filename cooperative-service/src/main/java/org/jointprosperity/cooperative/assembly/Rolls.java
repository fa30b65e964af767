package org.jointprosperity.cooperative.assembly;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.jointprosperity.cooperative.association.Cooperative;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.membership.Registers;

/** 表决权名册: who votes in a cooperative's assembly and with how many votes, frozen on the day something is proposed. */
@ApplicationScoped
public class Rolls {

    /** Largest roll: its event stays well below what one Kafka record carries (1 MB). */
    static final int LARGEST = 15_000;

    private final Members members;
    private final Registers registers;

    Rolls(Members members, Registers registers) {
        this.members = members;
        this.registers = registers;
    }

    /** Every member of that day with its basic and additional votes, by number; refuses a register that may lack some. */
    public List<Voter> on(Cooperative cooperative, LocalDate day) {
        requireComplete(cooperative, day);
        var roll = members.on(cooperative.id(), day).stream()
                .map(member -> new Voter(member.number(), member.basicVotes() + member.additionalVotes()))
                .toList();
        rule(!roll.isEmpty(), "no-members");
        rule(roll.size() <= LARGEST, "roll-too-large", "members", roll.size(), "most", LARGEST);
        return roll;
    }

    /** Refuses a register that may not name every member of a day. */
    public void requireComplete(Cooperative cooperative, LocalDate day) {
        rule(
                registers.isCompleteOn(cooperative.id(), day),
                "member-register-incomplete",
                "number",
                cooperative.number(),
                "day",
                day);
    }

    /** 表决权总数: the votes of all on a roll. */
    public static int votes(List<Voter> roll) {
        return roll.stream().mapToInt(Voter::votes).reduce(0, Math::addExact);
    }
}
