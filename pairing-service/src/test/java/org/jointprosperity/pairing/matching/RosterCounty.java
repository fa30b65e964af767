package org.jointprosperity.pairing.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;

/** The demonstration county as its rosters have it, and counties of any size in its image. */
final class RosterCounty {

    static final Weights WEIGHTS = new Weights(20, 3, 6, 1, 2, 10, 10, 1, 30);
    static final Map<Sector, VillageClass> RULES = Map.of(
            Sector.PARTY_MASS, VillageClass.WEAK_LEADERSHIP,
            Sector.POLITICAL_LEGAL, VillageClass.DISORDER,
            Sector.ECONOMIC, VillageClass.POOR,
            Sector.AGRICULTURE, VillageClass.INDUSTRY_DEMONSTRATION);

    private static final int TOWN_DIGITS = 9;

    final List<County.Unit> units;
    final List<County.Branch> branches;

    private RosterCounty(List<County.Unit> units, List<County.Branch> branches) {
        this.units = units;
        this.branches = branches;
    }

    static RosterCounty of(Path rosters) throws IOException {
        var townOf = new HashMap<String, String>();
        rows(rosters, "branches").forEach(row -> townOf.put(row[2], row[1].substring(0, TOWN_DIGITS)));
        var people = new TreeMap<String, Integer>();
        rows(rosters, "villagers").forEach(row -> people.merge(row[4], 1, Integer::sum));
        var units = rows(rosters, "units").stream()
                .map(row -> new County.Unit(
                        row[0], coded(Sector.values(), row[2]), townOf.get(row[6]), Integer.parseInt(row[5])))
                .toList();
        var branches = rows(rosters, "branches").stream()
                .map(row -> new County.Branch(
                        row[0],
                        row[1].substring(0, TOWN_DIGITS),
                        people.getOrDefault(row[0], 0),
                        Arrays.stream(row[5].split("、"))
                                .map(name -> coded(VillageClass.values(), name))
                                .collect(Collectors.toSet()),
                        RULES))
                .toList();
        return new RosterCounty(units, branches);
    }

    /** A county of so many branches, drawn with this seed from the units and branches of this one. */
    RosterCounty drawn(int size, long seed) {
        var random = new Random(seed);
        var drawnUnits = new ArrayList<County.Unit>();
        var drawnBranches = new ArrayList<County.Branch>();
        for (int i = 0; i < size * units.size() / branches.size(); i++) {
            var unit = units.get(random.nextInt(units.size()));
            drawnUnits.add(new County.Unit("U%06d".formatted(i), unit.sector(), unit.town(), unit.members()));
        }
        for (int i = 0; i < size; i++) {
            var branch = branches.get(random.nextInt(branches.size()));
            drawnBranches.add(
                    new County.Branch("B%06d".formatted(i), branch.town(), branch.people(), branch.classes(), RULES));
        }
        return new RosterCounty(drawnUnits, drawnBranches);
    }

    County county() {
        return new County(units, branches, Set.of(), Set.of(), Map.of(), WEIGHTS);
    }

    private static List<String[]> rows(Path rosters, String name) throws IOException {
        try (var lines = Files.lines(rosters.resolve(name + ".csv"))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    private static <E extends Enum<E> & org.jointprosperity.pairing.registry.Coded> E coded(E[] table, String chinese) {
        return Arrays.stream(table)
                .filter(code -> code.chinese().equals(chinese))
                .findFirst()
                .orElseThrow();
    }
}
