package org.jointprosperity.evaluation.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Contradictions;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;

/**
 * Finds the rules for a meeting and judges by them: in each jurisdiction from the village outwards those that name the
 * matter, or else those for any matter; where ballots were counted, what the same packs say of ballots too. Of all these, national and local at every level, the strictest decides: a local
 * rule may ask for more than a wider one and never for less.
 */
public final class RuleBook {

    /** The matter of ballots that came back and went out, at whatever meeting. */
    private static final String BALLOTS = "ballots-returned";

    private static final String ADDITIONAL_VOTES = "additional-votes";

    private final Supplier<RulePacks> packs;

    /** A book of packs that may change; each judgement is by the packs of its moment. */
    RuleBook(Supplier<RulePacks> packs) {
        this.packs = packs;
    }

    /** A book of packs that do not change. */
    public RuleBook(RulePacks packs) {
        this(() -> packs);
    }

    /** The book as it would be with a pack known from the beginning, in its own days or on every day. */
    public RuleBook under(RulePack pack, boolean onEveryDay) {
        return new RuleBook(packs.get().under(pack, onEveryDay));
    }

    /** A pack in the days its approval would give it beside those of the book. */
    public RulePack onItsDays(RulePack pack) {
        return packs.get().onItsDays(pack);
    }

    /**
     * Judges a meeting. Without a rule in force the verdict says so; a count that a rule needs and nobody made is
     * refused, and so are counts that contradict each other.
     */
    public Verdict judge(AskVerdict asked) {
        Contradictions.refuse(asked.counts(), asked.body(), votesOfMembers(asked));
        var search = search(asked);
        var judgements = search.found.stream()
                .map(found -> Judgement.of(found.pack(), found.rule(), asked))
                .toList();
        return judgements.isEmpty()
                ? Verdict.noRuleInForce(search.setAside, asked, search.matter)
                : Verdict.of(judgements, search.setAside, asked);
    }

    /** The matter of this code, or a refusal of the request. */
    public Matter require(String code) {
        return require(packs.get(), code);
    }

    /** The rule that wants such a meeting to be announced the most days beforehand; empty where none does. */
    public Optional<WantedNotice> wantedNotice(AskVerdict asked) {
        return search(asked).found.stream()
                .filter(found -> found.rule().noticeDays() != null)
                .map(found -> new WantedNotice(
                        found.pack().cite(found.rule()), found.rule().noticeDays()))
                .max(Comparator.comparing(WantedNotice::days));
    }

    /** The most specific rule in force on a day for what a body of a place does about a matter, as a refusal names it. */
    public Citation cited(Body body, String matter, LocalDate on, Jurisdiction jurisdiction) {
        return search(new AskVerdict(body, matter, on, jurisdiction, new Counts(Map.of()), null)).found.stream()
                .findFirst()
                .map(found -> found.pack().cite(found.rule()))
                .orElse(Citation.NONE);
    }

    /** The rule of this id as it stood on a day, as a refusal names it; of nulls where no pack of the day has it. */
    public Citation named(String ruleId, LocalDate on) {
        return packs.get().all().stream()
                .filter(pack -> pack.isInForceOn(on))
                .flatMap(pack -> pack.rules().stream()
                        .filter(rule -> rule.id().equals(ruleId))
                        .map(pack::cite))
                .findFirst()
                .orElse(Citation.NONE);
    }

    /** What says how many votes the members of a cooperative have on the day. */
    private Citation votesOfMembers(AskVerdict asked) {
        return asked.body().hasAdditionalVotes()
                        && packs.get().matter(ADDITIONAL_VOTES).isPresent()
                ? cited(Body.COOPERATIVE, ADDITIONAL_VOTES, asked.date(), asked.jurisdiction())
                : Citation.NONE;
    }

    /** Whether any rule in force on a day judges what a body of a place does about a matter. */
    public boolean hasRuleFor(Body body, String matter, LocalDate on, Jurisdiction jurisdiction) {
        return !search(new AskVerdict(body, matter, on, jurisdiction, new Counts(Map.of()), null))
                .found
                .isEmpty();
    }

    private Search search(AskVerdict asked) {
        var now = packs.get();
        var search = new Search(asked, require(now, asked.matter()));
        for (var jurisdiction : asked.jurisdiction().outwards()) {
            search.in(now.all().stream()
                    .filter(pack -> pack.jurisdiction().equals(jurisdiction))
                    .toList());
        }
        now.matter(BALLOTS).ifPresent(search::withBallots);
        return search;
    }

    private static Matter require(RulePacks packs, String code) {
        return packs.matter(code).orElseThrow(() -> Refusal.field("matter", "matter-unknown"));
    }

    private record Found(RulePack pack, Rule rule) {}

    /** The rules that judge a meeting, the most specific first, and those that would have but for a reason. */
    private static final class Search {

        private final AskVerdict asked;
        private final Matter matter;
        private final List<Found> found = new ArrayList<>();
        private final List<SetAside> setAside = new ArrayList<>();

        Search(AskVerdict asked, Matter matter) {
            this.asked = asked;
            this.matter = matter;
        }

        /** Looks at the packs of one jurisdiction; what names the matter goes before what is for any matter. */
        void in(List<RulePack> packs) {
            var naming = new ArrayList<Found>();
            var general = new ArrayList<Found>();
            for (var pack : packs) {
                for (var rule : pack.rules()) {
                    if (rule.body() == asked.body() && rule.judges(matter)) {
                        sort(pack, rule, naming, general);
                    }
                }
            }
            if (naming.isEmpty()) {
                found.addAll(general);
                return;
            }
            found.addAll(naming);
            general.forEach(one -> setAside.add(SetAside.general(one.pack(), one.rule())));
        }

        /** Ballots that were counted are judged by the packs that judge the meeting, where they say something of ballots. */
        void withBallots(Matter ballots) {
            var counts = asked.counts();
            if (matter.equals(ballots)
                    || counts.of(Count.BALLOTS_ISSUED).isEmpty()
                    || counts.of(Count.BALLOTS_RETURNED).isEmpty()) {
                return;
            }
            found.stream().map(Found::pack).distinct().toList().forEach(pack -> pack.rules().stream()
                    .filter(rule -> rule.body() == asked.body() && rule.names(ballots))
                    .forEach(rule -> found.add(new Found(pack, rule))));
        }

        private void sort(RulePack pack, Rule rule, List<Found> naming, List<Found> general) {
            if (!pack.isInForceOn(asked.date())) {
                setAside.add(SetAside.notInForce(pack, rule, asked.date()));
            } else {
                (rule.names(matter) ? naming : general).add(new Found(pack, rule));
            }
        }
    }
}
