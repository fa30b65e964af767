package org.jointprosperity.pairing.matching.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 一个支部的结对问题: the members of its paired units, and those of its people for whom nobody answers yet; both in the order
 * of their numbers. A set of liaisons costs {@code need} points for each need of a person that no skill of his member
 * answers, and {@code off × n²} points for a member who answers for {@code n} persons fewer or more than he should.
 */
final class Gathering {

    /** A member of a paired unit, and how many persons he answers for already. */
    record Member(String number, String unit, Set<String> skills, int answersFor) {}

    /** A person of the branch. */
    record Person(String number, Set<String> needs) {}

    /** How many persons a member should answer for, and what it costs to be off that and to leave a need unanswered. */
    record Aims(int fewest, int most, int off, int need) {}

    private final List<Member> members;
    private final List<Person> persons;
    private final Map<String, Set<String>> answers;
    private final Aims aims;

    Gathering(Collection<Member> members, Collection<Person> persons, Map<String, Set<String>> answers, Aims aims) {
        this.members =
                members.stream().sorted(Comparator.comparing(Member::number)).toList();
        this.persons =
                persons.stream().sorted(Comparator.comparing(Person::number)).toList();
        this.answers = answers;
        this.aims = aims;
    }

    List<Member> members() {
        return members;
    }

    List<Person> persons() {
        return persons;
    }

    /** The skills of a member that answer needs of a person, in the words of the roster. */
    List<String> matching(int member, int person) {
        return members.get(member).skills().stream()
                .filter(skill -> answers.getOrDefault(skill, Set.of()).stream()
                        .anyMatch(persons.get(person).needs()::contains))
                .sorted()
                .toList();
    }

    /** How many needs of the person some skill of the member answers. */
    int met(int member, int person) {
        return (int) persons.get(person).needs().stream()
                .filter(need -> members.get(member).skills().stream()
                        .anyMatch(skill -> answers.getOrDefault(skill, Set.of()).contains(need)))
                .count();
    }

    /** Points for the needs of a person that the member leaves unanswered. */
    long cost(int member, int person) {
        return (long) aims.need() * (persons.get(person).needs().size() - met(member, person));
    }

    /** Points for a member who answers for so many. */
    long loadOf(int answersFor) {
        long off = Math.max(0, Math.max(aims.fewest() - answersFor, answersFor - aims.most()));
        return aims.off() * off * off;
    }

    /** What it costs when each person has this member, by their numbers in their lists. */
    long cost(int[] memberOf) {
        long cost = 0;
        for (int person = 0; person < memberOf.length; person++) {
            cost += cost(memberOf[person], person);
        }
        for (int count : answersFor(memberOf)) {
            cost += loadOf(count);
        }
        return cost;
    }

    /** How many needs are answered when each person has this member. */
    int met(int[] memberOf) {
        int met = 0;
        for (int person = 0; person < memberOf.length; person++) {
            met += met(memberOf[person], person);
        }
        return met;
    }

    /** For each member how many persons he would answer for, those he has already included. */
    int[] answersFor(int[] memberOf) {
        var counts = members.stream().mapToInt(Member::answersFor).toArray();
        for (int member : memberOf) {
            counts[member]++;
        }
        return counts;
    }

    /** The largest number that the member with the fewest persons can have: of the ratio of persons to members, the floor. */
    int fewestReachable() {
        return Math.floorDiv(allPersons(), members.size());
    }

    /** The smallest number that the member with the most persons can have: of the ratio, the ceiling. */
    int mostReachable() {
        return Math.floorDiv(allPersons() + members.size() - 1, members.size());
    }

    private int allPersons() {
        return persons.size() + members.stream().mapToInt(Member::answersFor).sum();
    }
}
