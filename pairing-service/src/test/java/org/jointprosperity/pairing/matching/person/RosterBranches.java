package org.jointprosperity.pairing.matching.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The branches of the demonstration county with the members of their paired units and their people, as the rosters have them. */
public final class RosterBranches {

    private static final Pattern ANSWER = Pattern.compile("\\('(\\p{IsHan}+)', '(\\p{IsHan}+)'\\)");
    private static final Gathering.Aims AIMS = new Gathering.Aims(4, 5, 10, 15);

    private final List<Gathering> branches = new ArrayList<>();

    /** Reads the rosters, and which skill answers which need from the migration that brings the county's table. */
    public RosterBranches(Path rosters, Path migration) throws IOException {
        Map<String, Set<String>> answers = ANSWER.matcher(Files.readString(migration))
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> found.group(2), Collectors.toSet())));
        var membersOf = new HashMap<String, List<Gathering.Member>>();
        rows(rosters, "members").forEach(row -> membersOf
                .computeIfAbsent(row[4], unit -> new ArrayList<>())
                .add(new Gathering.Member(row[0], row[4], words(row[6]), 0)));
        var personsOf = new TreeMap<String, List<Gathering.Person>>();
        rows(rosters, "villagers").forEach(row -> personsOf
                .computeIfAbsent(row[4], branch -> new ArrayList<>())
                .add(new Gathering.Person(row[0], words(row[8]))));
        var unitsOf = new HashMap<String, List<String>>();
        rows(rosters, "unit-pairs").forEach(row -> unitsOf.computeIfAbsent(row[1], branch -> new ArrayList<>())
                .add(row[0]));
        personsOf.forEach((branch, persons) -> {
            var members = unitsOf.get(branch).stream()
                    .flatMap(unit -> membersOf.get(unit).stream())
                    .toList();
            branches.add(new Gathering(members, persons, answers, AIMS));
        });
    }

    /** Solves every branch alone; how many persons have a member then. */
    public int solve() {
        return branches.stream()
                .map(Gathered::of)
                .mapToInt(gathered -> gathered.memberOf().length)
                .sum();
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.split("、")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static List<String[]> rows(Path rosters, String name) throws IOException {
        try (var lines = Files.lines(rosters.resolve(name + ".csv"))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
