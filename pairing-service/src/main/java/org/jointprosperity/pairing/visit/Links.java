package org.jointprosperity.pairing.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.liaison.Link;

/** The liaisons a visit may rest on, by member and counterpart. */
public final class Links {

    private final Set<String> members;
    private final Map<String, List<Link>> byTwo;

    /** These liaisons and no other. */
    public Links(Collection<Link> links) {
        members = links.stream().map(Link::member).collect(Collectors.toSet());
        byTwo = links.stream().collect(Collectors.groupingBy(link -> two(link.member(), link.counterpart())));
    }

    /** Whether there is one of this member, whoever it is with. */
    public boolean know(String member) {
        return members.contains(member);
    }

    /** The liaison that joined the two on the day; refuses a day before it, a day after it, and two it never joined. */
    public Link on(String member, String counterpart, LocalDate day) {
        var links = byTwo.getOrDefault(two(member, counterpart), List.of());
        return links.stream()
                .filter(link -> link.covers(day))
                .findFirst()
                .orElseThrow(() -> refusal(links, member, counterpart, day));
    }

    private static RuleViolation refusal(List<Link> links, String member, String counterpart, LocalDate day) {
        if (links.isEmpty()) {
            return new RuleViolation("member-not-linked").with("member", member).with("counterpart", counterpart);
        }
        return links.stream()
                .filter(link -> link.startsOn().isBefore(day))
                .max(Comparator.comparing(Link::startsOn))
                .map(link -> new RuleViolation("visit-after-liaison").with("endedOn", link.endedOn()))
                .orElseGet(() -> new RuleViolation("visit-before-liaison")
                        .with(
                                "startsOn",
                                links.stream()
                                        .map(Link::startsOn)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()));
    }

    private static String two(String member, String counterpart) {
        return member + "|" + counterpart;
    }
}
