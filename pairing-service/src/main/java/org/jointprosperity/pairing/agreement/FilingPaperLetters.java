package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Offices;

/**
 * 补录纸质责任书: files letters that were signed on paper, each a pairing in force from the day of its letter, marked as
 * filed from paper, with the day and the office that filed it.
 */
@ApplicationScoped
public class FilingPaperLetters {

    private final Pairings pairings;
    private final MatchingRules rules;
    private final TermPolicies policies;
    private final Offices offices;
    private final BusinessDay businessDay;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final EntityManager entities;

    FilingPaperLetters(
            Pairings pairings,
            MatchingRules rules,
            TermPolicies policies,
            Offices offices,
            BusinessDay businessDay,
            CurrentPlace place,
            Outbox outbox,
            EntityManager entities) {
        this.pairings = pairings;
        this.rules = rules;
        this.policies = policies;
        this.offices = offices;
        this.businessDay = businessDay;
        this.place = place;
        this.outbox = outbox;
        this.entities = entities;
    }

    /** Begins a roster of letters: the moment to read what is there already. */
    public Filing begin() {
        return new Filing(
                pairings.bySides(),
                entities.createQuery("from ProductWord", ProductWord.class).getResultList());
    }

    /** The letters of one roster. */
    public final class Filing {

        private final Map<String, List<Pairing>> known;
        private final List<ProductWord> words;

        private Filing(Map<String, List<Pairing>> known, List<ProductWord> words) {
            this.known = known;
            this.words = words;
        }

        /** Files a letter; says whether anything is different. A letter that is filed already stands as it is. */
        public boolean file(PaperLetter paper) {
            String sides = Pairings.sides(paper.unit().code(), paper.branch().code());
            var before = known.computeIfAbsent(sides, none -> new ArrayList<>());
            if (before.stream().anyMatch(paper::isThatOf)) {
                return false;
            }
            var open = before.stream().filter(Pairing::isOpen).toList();
            rule(
                    open.isEmpty() || before.stream().noneMatch(Pairing::isFromPaper),
                    "paper-letter-differs",
                    "unit",
                    paper.unit().code(),
                    "branch",
                    paper.branch().code());
            rule(
                    open.isEmpty(),
                    "already-paired",
                    "unit",
                    paper.unit().code(),
                    "branch",
                    paper.branch().code());
            before.add(filed(paper));
            return true;
        }

        private Pairing filed(PaperLetter paper) {
            var day = paper.signedOn();
            var branch = paper.branch();
            var rule = rules.inForce(paper.unit().sector(), branch.divisionCode(), day);
            var lastDay = policies.inForce(branch.divisionCode(), day).lastDayFrom(day);
            String filedBy = place.get().division();
            var pairing = new Pairing(paper.unit(), branch, rule, paper.remark(), paper.inCharge(), filedBy, day);
            pairings.persist(pairing);
            outbox.add(pairing.proposed());
            outbox.add(pairing.plan(paper.plan(words, lastDay), filedBy, day));
            outbox.add(pairing.fileOnPaper(Letter.onPaper(
                    offices.secretaryOf(paper.unit().code(), day).orElse(null),
                    offices.secretaryOf(branch.code(), day).orElse(null),
                    day,
                    filedBy,
                    businessDay.today())));
            pairing.activate(day).ifPresent(outbox::add);
            return pairing;
        }
    }
}
