package org.jointprosperity.evaluation.verdict;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Contradictions;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;

/**
 * Finds the rules for a meeting and judges by them: in each jurisdiction from the village outwards those that name the
 * matter, or else those for any matter. Of all these, national and local at every level, the strictest decides: a local
 * rule may ask for more than a wider one and never for less.
 */
public final class RuleBook {

    private final RulePacks packs;

    public RuleBook(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * Judges a meeting. Without a rule in force the verdict says so; a count that a rule needs and nobody made is
     * refused, and so are counts that contradict each other.
     */
    public Verdict judge(AskVerdict asked) {
        Contradictions.refuse(asked.counts(), asked.body());
        var judgements = applicable(asked)
                .map(found -> Judgement.of(found.pack(), found.rule(), asked))
                .toList();
        return judgements.isEmpty() ? Verdict.noRuleInForce() : Verdict.of(judgements, asked);
    }

    /** The matter of this code, or a refusal of the request. */
    public Matter require(String code) {
        return packs.matter(code).orElseThrow(() -> Refusal.field("matter", "matter-unknown"));
    }

    /** Whether a rule that judges such a meeting wants it to be announced beforehand. */
    public boolean wantsNotice(AskVerdict asked) {
        return applicable(asked).anyMatch(found -> found.rule().noticeDays() != null);
    }

    private Stream<Found> applicable(AskVerdict asked) {
        var matter = require(asked.matter());
        return asked.jurisdiction().outwards().stream()
                .flatMap(jurisdiction -> applicable(jurisdiction, matter, asked).stream());
    }

    private List<Found> applicable(Jurisdiction jurisdiction, Matter matter, AskVerdict asked) {
        var inForce = packs.all().stream()
                .filter(pack -> pack.jurisdiction().equals(jurisdiction) && pack.isInForceOn(asked.date()))
                .toList();
        var naming = rules(inForce, rule -> rule.body() == asked.body() && rule.names(matter));
        return naming.isEmpty() ? rules(inForce, rule -> rule.body() == asked.body() && rule.judges(matter)) : naming;
    }

    private static List<Found> rules(List<RulePack> packs, Predicate<Rule> wanted) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream().filter(wanted).map(rule -> new Found(pack, rule)))
                .toList();
    }

    private record Found(RulePack pack, Rule rule) {}
}
