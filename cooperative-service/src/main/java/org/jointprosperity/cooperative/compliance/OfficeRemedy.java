package org.jointprosperity.cooperative.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.Rule;

/**
 * Finds the fewest offices 职务 to give up so that several rules about offices are kept at once. As each rule looks at one
 * holder at a time, every set of the offices of one holder is tried, whoever else holds what.
 */
final class OfficeRemedy {

    /** What is given up last of equals: the higher office. */
    private static final List<Post> LOWEST_FIRST =
            List.of(Post.ACCOUNTANT, Post.MANAGER, Post.SUPERVISOR, Post.DIRECTOR, Post.CHAIR);

    private final Composition.Offices offices;
    private final List<Rule> rules;

    private OfficeRemedy(Composition.Offices offices, List<Rule> rules) {
        this.offices = offices;
        this.rules = rules;
    }

    /** The offices to give up, by holder; none where the rules are kept. */
    static List<OfficeGivenUp> of(Composition.Offices offices, List<Rule> rules) {
        return new OfficeRemedy(offices, rules).search();
    }

    private List<OfficeGivenUp> search() {
        var fewest = new ArrayList<List<OfficeGivenUp>>();
        byHolder().forEach((holder, held) -> fewest.add(fewest(holder, held)));
        fewest.sort(Comparator.comparingInt(List::size));
        return fewest.stream().flatMap(List::stream).toList();
    }

    private Map<String, Held> byHolder() {
        var held = new TreeMap<String, Held>();
        offices.held().stream().distinct().forEach(office -> held.computeIfAbsent(office.holder(), Held::new)
                .here
                .merge(office.post(), 1, Math::max));
        offices.elsewhere().stream()
                .filter(office -> held.containsKey(office.holder()))
                .forEach(office -> held.get(office.holder()).elsewhere.merge(office.post(), 1, Integer::sum));
        return held;
    }

    /** Offices elsewhere stand first: of equals they are given up rather than the one asked about. */
    private List<OfficeGivenUp> fewest(String holder, Held held) {
        var all = held.offices();
        int best = Integer.MAX_VALUE;
        int found = 0;
        for (int given = 0; given < 1 << all.size(); given++) {
            int cost = 0;
            for (int i = 0; i < all.size(); i++) {
                cost += (given >> i & 1) * held.times(all.get(i));
            }
            if (cost < best && isKept(held.without(all, given))) {
                best = cost;
                found = given;
            }
        }
        var fewest = new ArrayList<OfficeGivenUp>();
        for (int i = 0; i < all.size(); i++) {
            for (int time = 0; time < (found >> i & 1) * held.times(all.get(i)); time++) {
                fewest.add(all.get(i));
            }
        }
        return fewest;
    }

    private boolean isKept(Held held) {
        return rules.stream().noneMatch(rule -> breaks(rule, held));
    }

    private boolean breaks(Rule rule, Held held) {
        return switch (rule.limit().counted()) {
            case ELECTED_OUTSIDERS -> offices.outsiders().contains(held.holder) && held.holdsHere(rule.posts());
            case OFFICIALS -> offices.officials().contains(held.holder) && held.holdsHere(rule.posts());
            case INCOMPATIBLE_OFFICES ->
                rule.incompatible().stream().anyMatch(pair -> held.here.keySet().containsAll(pair));
            case COMPETING_OFFICES ->
                held.holdsHere(rule.posts()) && held.holdsElsewhere(rule.postsElsewhere())
                        || held.holdsHere(rule.postsElsewhere()) && held.holdsElsewhere(rule.posts());
            default -> false;
        };
    }

    /** What one person holds, each office once here, and elsewhere as often as there are cooperatives. */
    private static final class Held {

        final String holder;
        final Map<Post, Integer> here = new EnumMap<>(Post.class);
        final Map<Post, Integer> elsewhere = new EnumMap<>(Post.class);

        Held(String holder) {
            this.holder = holder;
        }

        List<OfficeGivenUp> offices() {
            var all = new ArrayList<OfficeGivenUp>();
            LOWEST_FIRST.stream()
                    .filter(elsewhere::containsKey)
                    .forEach(post -> all.add(new OfficeGivenUp(holder, post, true)));
            LOWEST_FIRST.stream()
                    .filter(here::containsKey)
                    .forEach(post -> all.add(new OfficeGivenUp(holder, post, false)));
            return all;
        }

        int times(OfficeGivenUp office) {
            return office.elsewhere() ? elsewhere.get(office.post()) : 1;
        }

        Held without(List<OfficeGivenUp> all, int given) {
            var left = new Held(holder);
            for (int i = 0; i < all.size(); i++) {
                if ((given >> i & 1) == 0) {
                    (all.get(i).elsewhere() ? left.elsewhere : left.here)
                            .put(all.get(i).post(), 1);
                }
            }
            return left;
        }

        boolean holdsHere(Set<Post> posts) {
            return here.keySet().stream().anyMatch(posts::contains);
        }

        boolean holdsElsewhere(Set<Post> posts) {
            return elsewhere.keySet().stream().anyMatch(posts::contains);
        }
    }
}
