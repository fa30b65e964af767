package org.jointprosperity.cooperative.compliance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jointprosperity.cooperative.law.Count;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.Rule;

/**
 * 成员构成 of a cooperative on a day: what its rules count. What nobody knows is empty, and no rule judges it.
 *
 * @param publicBodies how many of the organisations manage public affairs, beside those of {@code bodies}
 * @param bodies organisations by credit code, for a rule to say which of them may not be members
 * @param offices who leads the cooperative
 * @param elsewhere who of them leads other cooperatives of the same business
 * @param outsiders who of them is no member
 * @param officials who of them is an official
 */
public record Composition(
        long farmers,
        long residents,
        long organisations,
        long publicBodies,
        List<Body> bodies,
        long additionalVotes,
        Offices offices,
        Optional<Long> delegates,
        Optional<Long> unionMembers,
        Optional<Long> idleYears) {

    /** Who leads a cooperative, and what else is known of them. */
    public record Offices(
            List<HeldOffice> held, List<HeldOffice> elsewhere, Set<String> outsiders, Set<String> officials) {

        /** No office is known. */
        public static final Offices NONE = new Offices(List.of(), List.of(), Set.of(), Set.of());
    }

    /** Members by kind and their additional votes, and nothing else. */
    public static Composition of(long farmers, long residents, long organisations, long additionalVotes) {
        return new Composition(
                farmers,
                residents,
                organisations,
                0,
                List.of(),
                additionalVotes,
                Offices.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with these organisations known by their codes. */
    public Composition withBodies(List<Body> bodies) {
        return new Composition(
                farmers,
                residents,
                organisations,
                publicBodies,
                bodies,
                additionalVotes,
                offices,
                delegates,
                unionMembers,
                idleYears);
    }

    /** The same with these offices. */
    public Composition withOffices(Offices offices) {
        return new Composition(
                farmers,
                residents,
                organisations,
                publicBodies,
                bodies,
                additionalVotes,
                offices,
                delegates,
                unionMembers,
                idleYears);
    }

    /** The same after so many years without business. */
    public Composition withIdleYears(Optional<Long> idleYears) {
        return new Composition(
                farmers,
                residents,
                organisations,
                publicBodies,
                bodies,
                additionalVotes,
                offices,
                delegates,
                unionMembers,
                idleYears);
    }

    /** The same with so many more of each, or fewer where below zero. */
    public Composition changed(long farmers, long residents, long organisations, long additionalVotes) {
        return new Composition(
                this.farmers + farmers,
                this.residents + residents,
                this.organisations + organisations,
                publicBodies,
                bodies,
                this.additionalVotes + additionalVotes,
                offices,
                delegates,
                unionMembers,
                idleYears);
    }

    /** 成员总数; each of them has one basic vote. */
    public long members() {
        return farmers + residents + organisations;
    }

    /** What a rule counts; empty where nobody knows it. */
    OptionalLong count(Count counted, Rule rule) {
        return switch (counted) {
            case MEMBERS, BASIC_VOTES -> OptionalLong.of(members());
            case FARMERS -> OptionalLong.of(farmers);
            case ORGANISATIONS -> OptionalLong.of(organisations);
            case ADDITIONAL_VOTES -> OptionalLong.of(additionalVotes);
            case PUBLIC_BODIES -> OptionalLong.of(publicBodies + named(rule));
            case DELEGATES -> known(delegates);
            case UNION_MEMBERS -> known(unionMembers);
            case IDLE_YEARS -> known(idleYears);
            case NOTICE_DAYS -> OptionalLong.empty();
            case ELECTED_OUTSIDERS -> OptionalLong.of(held(rule, offices.outsiders()));
            case OFFICIALS -> OptionalLong.of(held(rule, offices.officials()));
            case INCOMPATIBLE_OFFICES -> OptionalLong.of(incompatible(rule));
            case COMPETING_OFFICES -> OptionalLong.of(competing(rule));
        };
    }

    /** Whether an organisation is counted here of which the law does not say for certain that it is shut out. */
    boolean countsUncertain(Count counted, Rule rule) {
        return counted == Count.PUBLIC_BODIES
                && rule.excluded() != null
                && bodies.stream()
                        .anyMatch(body -> rule.excluded().names(body.creditCode(), body.unitKind())
                                && !rule.excluded().namesForCertain(body.creditCode(), body.unitKind()));
    }

    private long named(Rule rule) {
        return rule.excluded() == null
                ? 0
                : bodies.stream()
                        .filter(body -> rule.excluded().names(body.creditCode(), body.unitKind()))
                        .count();
    }

    private long held(Rule rule, Set<String> holders) {
        return offices.held().stream()
                .filter(office -> rule.posts().contains(office.post()) && holders.contains(office.holder()))
                .count();
    }

    private long incompatible(Rule rule) {
        return rule.incompatible().stream()
                .flatMap(pair -> offices.held().stream()
                        .filter(office -> office.post() == pair.get(0))
                        .map(HeldOffice::holder)
                        .distinct()
                        .filter(holder -> offices.held().contains(new HeldOffice(holder, pair.get(1)))))
                .count();
    }

    /** Either of two competing cooperatives counts him: which of the two offices he took first does not matter. */
    private long competing(Rule rule) {
        return offices.held().stream()
                .map(HeldOffice::holder)
                .distinct()
                .filter(holder -> competes(holder, rule.posts(), rule.postsElsewhere())
                        || competes(holder, rule.postsElsewhere(), rule.posts()))
                .count();
    }

    private boolean competes(String holder, Set<Post> here, Set<Post> elsewhere) {
        return holds(offices.held(), holder, here) && holds(offices.elsewhere(), holder, elsewhere);
    }

    private static boolean holds(List<HeldOffice> offices, String holder, Set<Post> posts) {
        return offices.stream().anyMatch(office -> office.holder().equals(holder) && posts.contains(office.post()));
    }

    private static OptionalLong known(Optional<Long> count) {
        return count.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
