package org.jointprosperity.evaluation.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Caution;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 裁定: what the rules say of a meeting, and why.
 *
 * @param ruleId the rule that decided; null where none was in force
 * @param source the text the rule was taken from
 * @param verified whether the rule was read at that source
 * @param attendance the alternatives for a valid meeting, as far as they were counted
 * @param pass what the motion needed, or null where nobody asked
 * @param limit the bound on the make-up of the body, or null
 * @param missing the smallest numbers that would satisfy every rule that competed
 * @param competed every rule that was looked at, the most specific first; of national and local the stricter decided
 * @param setAside rules for such a meeting that did not judge it, and why
 * @param voters who may vote by the rule that decided, or null where it does not say
 * @param incompatibilities who may not take part by the rule that decided
 * @param cautions what the rules that competed cannot judge and has to be looked at beside them
 */
@Schema(description = "裁定。A verdict.")
public record Verdict(
        Outcome outcome,
        String ruleId,
        String pack,
        String jurisdiction,
        String article,
        String source,
        boolean verified,
        Text text,
        List<Check> attendance,
        Check pass,
        Check limit,
        Notice notice,
        Missing missing,
        Text sentences,
        List<Competitor> competed,
        List<SetAside> setAside,
        Text voters,
        List<Text> incompatibilities,
        @Schema(description = "规则不能自行判断、须另行核对的。What the rules cannot judge and has to be looked at beside them.")
                List<Text> cautions) {

    /** One that was kept before there were cautions has none. */
    public Verdict {
        cautions = cautions == null ? List.of() : List.copyOf(cautions);
    }

    /** A rule that was looked at, and what it compared. */
    @Schema(name = "CompetingRule", description = "一并考虑的规则。A rule that was looked at.")
    public record Competitor(
            String ruleId,
            String jurisdiction,
            String article,
            boolean verified,
            Outcome outcome,
            List<Check> attendance,
            Check pass,
            Check limit,
            Notice notice,
            Missing missing,
            @Schema(description = "是否据以裁定。Whether it decided.") boolean taken,
            @Schema(description = "未据以裁定的缘由。Why it did not decide; null where it did.", nullable = true) Text because) {

        static Competitor of(Judgement judgement, Judgement decisive) {
            boolean taken = judgement == decisive;
            return new Competitor(
                    judgement.rule().id(),
                    judgement.pack().jurisdiction().code(),
                    judgement.rule().article(),
                    judgement.verified(),
                    judgement.outcome(),
                    judgement.attendance(),
                    judgement.pass(),
                    judgement.limit(),
                    judgement.notice(),
                    judgement.missing(),
                    taken,
                    taken ? null : Strictness.whyNot(judgement, decisive));
        }
    }

    static Verdict noRuleInForce(List<SetAside> setAside, AskVerdict asked, Matter matter) {
        var body = asked.body().words();
        var words = Outcome.NO_RULE_IN_FORCE.words();
        return new Verdict(
                Outcome.NO_RULE_IN_FORCE,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new Text(
                        words.zh().formatted(body.zh(), matter.zh(), asked.date()),
                        words.en().formatted(body.en(), matter.en(), asked.date())),
                List.of(),
                List.copyOf(setAside),
                null,
                List.of(),
                List.of());
    }

    /** The rule that decided, as a refusal names it. */
    public Citation cited() {
        return ruleId == null ? Citation.NONE : new Citation(ruleId, article, source, verified);
    }

    /** A verdict of which no more was kept than what came out, by which rule, and in which words. */
    public static Verdict asKept(Outcome outcome, String ruleId, String article, Text sentences) {
        return new Verdict(
                outcome, ruleId, null, null, article, null, false, null, List.of(), null, null, null, null, sentences,
                List.of(), List.of(), null, List.of(), List.of());
    }

    /** The verdict of the strictest among rules; of equally strict ones the most specific speaks. */
    static Verdict of(List<Judgement> mostSpecificFirst, List<SetAside> setAside, AskVerdict asked) {
        var stricter = Strictness.order();
        var decisive = mostSpecificFirst.stream()
                .reduce((one, next) -> stricter.compare(next, one) > 0 ? next : one)
                .orElseThrow();
        var rule = decisive.rule();
        var lacking = Shortfall.of(first(decisive, mostSpecificFirst), asked);
        return new Verdict(
                decisive.outcome(),
                rule.id(),
                decisive.pack().id(),
                decisive.pack().jurisdiction().code(),
                rule.article(),
                decisive.pack().source(),
                decisive.verified(),
                rule.text(),
                decisive.attendance(),
                decisive.pass(),
                decisive.limit(),
                decisive.notice(),
                lacking.missing(),
                Sentences.about(decisive, lacking),
                mostSpecificFirst.stream()
                        .map(judgement -> Competitor.of(judgement, decisive))
                        .toList(),
                List.copyOf(setAside),
                rule.voters(),
                rule.incompatibilities(),
                mostSpecificFirst.stream()
                        .flatMap(judgement -> cautions(judgement, asked))
                        .distinct()
                        .toList());
    }

    /** The same verdict, beside which something more has to be looked at. */
    public Verdict with(Text caution) {
        return new Verdict(
                outcome,
                ruleId,
                pack,
                jurisdiction,
                article,
                source,
                verified,
                text,
                attendance,
                pass,
                limit,
                notice,
                missing,
                sentences,
                competed,
                setAside,
                voters,
                incompatibilities,
                Stream.concat(cautions.stream(), Stream.of(caution)).toList());
    }

    private static Stream<Text> cautions(Judgement judgement, AskVerdict asked) {
        return Stream.concat(
                judgement.rule().cautions().stream()
                        .filter(caution -> caution.isDue(asked.matter(), asked.mandate() != null))
                        .map(Caution::text),
                judgement.noticeUnknown().stream());
    }

    /** The one that decided before the others: what it lacks as much as they do is wanted by it. */
    private static List<Judgement> first(Judgement decisive, List<Judgement> all) {
        return Stream.concat(Stream.of(decisive), all.stream().filter(other -> other != decisive))
                .toList();
    }
}
