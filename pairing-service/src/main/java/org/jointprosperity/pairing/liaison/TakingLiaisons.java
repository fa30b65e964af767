package org.jointprosperity.pairing.liaison;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Villager;

/** 批量结对联户: forms the liaisons of a whole roster, under the rules of a single one, without a query for each. */
@ApplicationScoped
public class TakingLiaisons {

    private final Liaisons liaisons;
    private final Pairings pairings;
    private final Outbox outbox;

    TakingLiaisons(Liaisons liaisons, Pairings pairings, Outbox outbox) {
        this.liaisons = liaisons;
        this.pairings = pairings;
        this.outbox = outbox;
    }

    /** Begins a roster: the moment to read what is there already. */
    public Taken begin() {
        return new Taken(liaisons.byPair(), pairings.bySides());
    }

    /** The liaisons of one roster. */
    public final class Taken {

        private final Map<String, List<Liaison>> known;
        private final Map<String, List<Pairing>> paired;
        private final Map<String, Optional<LocalDate>> letters = new HashMap<>();

        private Taken(Map<String, List<Liaison>> known, Map<String, List<Pairing>> paired) {
            this.known = known;
            this.paired = paired;
        }

        /** Forms one; says whether anything is different. One that was formed and has ended is not formed again. */
        public boolean form(Member member, Villager villager, LocalDate startsOn) {
            var before =
                    known.computeIfAbsent(Liaison.pair(member.number(), villager.number()), none -> new ArrayList<>());
            if (before.stream().anyMatch(liaison -> liaison.startsOn.equals(startsOn))) {
                return false;
            }
            rule(
                    before.stream().noneMatch(liaison -> liaison.endedOn == null),
                    "already-linked",
                    "counterpart",
                    villager.number());
            var letter = letter(member.unitCode(), villager.branchCode());
            rule(letter.isPresent(), "units-not-paired", "unit", member.unitCode(), "branch", villager.branchCode());
            rule(!startsOn.isBefore(letter.get()), "before-the-letter", "on", startsOn, "signedOn", letter.get());
            var party = new RuralParty(
                    Liaison.Counterpart.PERSON, villager.number(), villager.branchCode(), villager.divisionCode());
            var liaison = new Liaison(member, party, startsOn);
            liaisons.persist(liaison);
            outbox.add(liaison.formed());
            before.add(liaison);
            return true;
        }

        /** The day of the letter from which on, renewed or not, the two have been paired until now. */
        private Optional<LocalDate> letter(String unit, String branch) {
            return letters.computeIfAbsent(
                    Pairings.sides(unit, branch), sides -> Pairings.pairedSince(paired.getOrDefault(sides, List.of())));
        }
    }
}
