package org.jointprosperity.evaluation.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 施行日期表: on which days each of several versions judges, by the days their texts state and by nothing else: not by the
 * order in which they were approved. A version ends on the day before a later one of its pack begins. A pack that supersedes
 * another takes its place from its own first day on, and every version of the other that begins while it is in force has no
 * day at all. That stays so where something else takes the place of what superseded it: what was ended does not come back.
 */
public final class Timetable {

    private final List<Entry> entries;
    private final LocalDate[] ends;
    private final Set<String> settled = new HashSet<>();

    private Timetable(List<Entry> entries) {
        this.entries = entries;
        this.ends = entries.stream().map(Entry::to).toArray(LocalDate[]::new);
    }

    /**
     * A version with the days its text states.
     *
     * @param supersedes id of the pack whose place it takes, or null
     * @param to last day, or null
     */
    public record Entry(String pack, String supersedes, LocalDate from, LocalDate to) {

        static Entry of(RulePack pack) {
            return new Entry(pack.id(), pack.supersedes(), pack.effectiveFrom(), pack.effectiveTo());
        }
    }

    /**
     * The last day of each, null where it is open, in the order given; it is before the first day of one that judges on no day.
     *
     * @param entries those of one pack in the order of their numbers: of two that begin on one day the later stands
     */
    public static List<LocalDate> ends(List<Entry> entries) {
        var table = new Timetable(List.copyOf(entries));
        table.settleVersions();
        entries.stream()
                .map(Entry::pack)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(table::settle);
        return Arrays.asList(table.ends);
    }

    private void settleVersions() {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < entries.size(); j++) {
                var one = entries.get(i);
                var other = entries.get(j);
                int order = other.from.compareTo(one.from);
                if (one.pack.equals(other.pack) && (order > 0 || order == 0 && j > i)) {
                    endBefore(i, other.from);
                }
            }
        }
    }

    /** What supersedes a pack has to have its own days first; of two that supersede each other the first by id is settled last. */
    private void settle(String pack) {
        if (!settled.add(pack)) {
            return;
        }
        entries.stream()
                .filter(entry -> pack.equals(entry.supersedes))
                .map(Entry::pack)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::settle);
        for (int a = 0; a < entries.size(); a++) {
            var successor = entries.get(a);
            if (!pack.equals(successor.supersedes) || pack.equals(successor.pack)) {
                continue;
            }
            int standing = standingFor(a, new HashSet<>());
            if (standing < 0 || entries.get(standing).pack.equals(pack)) {
                continue;
            }
            for (int b = 0; b < entries.size(); b++) {
                var other = entries.get(b);
                if (other.pack.equals(pack) && (other.from.isBefore(successor.from) || covers(standing, other.from))) {
                    endBefore(b, successor.from);
                }
            }
        }
    }

    /** The version itself if it has days, else the one that has its first day instead; -1 where nothing has. */
    private int standingFor(int a, Set<Integer> asked) {
        if (hasDays(a)) {
            return a;
        }
        asked.add(a);
        var one = entries.get(a);
        var instead = IntStream.range(0, entries.size())
                .filter(x -> !asked.contains(x) && !entries.get(x).from.isAfter(one.from))
                .filter(x -> entries.get(x).pack.equals(one.pack) || one.pack.equals(entries.get(x).supersedes))
                .boxed()
                .toList();
        return instead.stream()
                .filter(x -> covers(x, one.from))
                .findFirst()
                .or(() -> instead.stream()
                        .filter(x -> !hasDays(x) && !asked.contains(x))
                        .map(x -> standingFor(x, asked))
                        .filter(x -> x >= 0 && covers(x, one.from))
                        .findFirst())
                .orElse(-1);
    }

    private boolean hasDays(int i) {
        return ends[i] == null || !ends[i].isBefore(entries.get(i).from);
    }

    private boolean covers(int i, LocalDate day) {
        return !day.isBefore(entries.get(i).from) && (ends[i] == null || !day.isAfter(ends[i]));
    }

    private void endBefore(int i, LocalDate day) {
        var last = day.minusDays(1);
        if (ends[i] == null || ends[i].isAfter(last)) {
            ends[i] = last;
        }
    }
}
