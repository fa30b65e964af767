package org.jointprosperity.cooperative.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointprosperity.cooperative.compliance.SmallestChange.Step;
import org.jointprosperity.cooperative.law.Matter;

/** A case of the rule tables as an officer reads it. */
record Scenario(String title, String article, String source, Given given, When when, Then then) {

    record Given(String words, LocalDate date, String jurisdiction) {}

    record When(
            String words,
            Map<String, Long> counts,
            List<HeldOffice> offices,
            List<HeldOffice> elsewhere,
            Set<String> officials,
            NoticeGiven notice,
            Surplus surplus) {}

    record NoticeGiven(LocalDate givenOn, boolean organisation) {}

    /** What is left of a year after losses and reserve, in 分, and who has a part in it. */
    record Surplus(long distributableFen, int patronagePerMille, List<Member> members) {

        record Member(String member, long tradeFen, long capitalFen, long reserveFen) {}
    }

    /**
     * What each member gets, in 分.
     *
     * @param refused the code of the refusal where nothing is divided
     * @param leastPerMille the least share that the refusal names
     */
    record Divided(Long byTradeFen, List<Part> parts, String refused, Long leastPerMille) {

        record Part(String member, long byTradeFen, long byCapitalFen) {}
    }

    /**
     * @param oneFewer the count of which one fewer fails, with exactly one missing
     * @param oneMore the count of which one more fails, with exactly one too many
     * @param change the smallest change for this rule alone
     * @param all the smallest change for all rules about members and votes
     * @param absent no rule about the matter is in force
     * @param earliest the first day without membership
     */
    record Then(
            String words,
            Matter matter,
            Boolean met,
            String rule,
            Long bound,
            Long missing,
            Boolean verified,
            List<Step> change,
            List<Step> all,
            String oneFewer,
            String oneMore,
            boolean absent,
            Standing standing,
            LocalDate earliest,
            Divided divided) {}

    Composition composition() {
        return composition(when.counts());
    }

    Composition withOneFewer() {
        return composition(exchanged(then.oneFewer(), -1));
    }

    Composition withOneMore() {
        return composition(exchanged(then.oneMore(), 1));
    }

    /** A farmer more is another person fewer: the whole stays, so that the share alone changes. */
    private Map<String, Long> exchanged(String count, long by) {
        var counts = new HashMap<>(when.counts());
        if (count.equals("farmers")) {
            counts.merge("residents", -by, Long::sum);
        } else if (count.equals("organisations")) {
            counts.merge("farmers", -by, Long::sum);
        }
        counts.merge(count.equals("members") ? "farmers" : count, by, Long::sum);
        return counts;
    }

    private Composition composition(Map<String, Long> counts) {
        return new Composition(
                counts.getOrDefault("farmers", 0L),
                counts.getOrDefault("residents", 0L),
                counts.getOrDefault("organisations", 0L),
                counts.getOrDefault("publicBodies", 0L),
                List.of(),
                counts.getOrDefault("additionalVotes", 0L),
                new Composition.Offices(
                        when.offices() == null ? List.of() : when.offices(),
                        when.elsewhere() == null ? List.of() : when.elsewhere(),
                        Set.of(),
                        when.officials() == null ? Set.of() : when.officials()),
                Optional.ofNullable(counts.get("delegates")),
                Optional.ofNullable(counts.get("unionMembers")),
                Optional.ofNullable(counts.get("idleYears")));
    }
}
