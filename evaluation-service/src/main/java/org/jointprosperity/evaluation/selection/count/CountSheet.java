package org.jointprosperity.evaluation.selection.count;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * 计票单: a certified paper count. The tellers have put aside as void every ballot that names more than there are seats or
 * shows who cast it.
 *
 * @param eligible 应到
 * @param present 实到, or null where voters come and go
 * @param issued 发出
 * @param returned 收回; more than were issued make the whole voting void
 * @param voided 废票, among the returned
 * @param names the candidates, in whatever order
 * @param writeIns others, in whatever order
 */
public record CountSheet(
        int eligible,
        Integer present,
        int issued,
        int returned,
        int voided,
        List<NameVotes> names,
        List<WriteIn> writeIns) {

    public CountSheet {
        names = List.copyOf(names);
        writeIns = List.copyOf(writeIns);
    }

    /** Whether more ballots came back than went out, so that nothing on them counts. */
    public boolean isOverfull() {
        return returned > issued;
    }

    /** 有效票. */
    public int valid() {
        return returned - voided;
    }

    /**
     * Refuses a sheet whose numbers cannot stand beside each other, for so many seats; by some courses only who refused a
     * candidate may write in another one.
     *
     * @param rule of the day for the votes
     */
    public void requireConsistent(int seats, boolean writeInsByRefusal, Citation rule) {
        requirePart(SheetPart.PRESENT, present == null ? 0 : present, SheetPart.ELIGIBLE, eligible);
        requirePart(
                SheetPart.ISSUED,
                issued,
                present == null ? SheetPart.ELIGIBLE : SheetPart.PRESENT,
                present == null ? eligible : present);
        requirePart(SheetPart.VOIDED, voided, SheetPart.RETURNED, returned);
        requireEachOnce();
        if (!isOverfull()) {
            requireVotes(seats, writeInsByRefusal, rule);
        }
    }

    /** Everyone who may be elected by it. */
    public List<Votes> votes() {
        return Stream.concat(
                        names.stream().map(each -> new Votes(each.person(), each.yes())),
                        writeIns.stream().map(each -> new Votes(each.person(), each.yes())))
                .toList();
    }

    /** The candidates on it. */
    public Set<String> candidates() {
        return names.stream().map(NameVotes::person).collect(Collectors.toCollection(TreeSet::new));
    }

    private void requireVotes(int seats, boolean writeInsByRefusal, Citation rule) {
        for (var name : names) {
            rule(
                    name.total() == valid(),
                    "candidate-votes-not-the-ballots",
                    rule.with(
                            "person",
                            name.person(),
                            "votes",
                            name.total(),
                            "valid",
                            valid(),
                            "missing",
                            Math.abs(valid() - name.total())));
        }
        long written = writeIns.stream().mapToLong(WriteIn::yes).sum();
        long refused = names.stream().mapToLong(NameVotes::no).sum();
        rule(
                !writeInsByRefusal || written <= refused,
                "write-ins-exceed-refusals",
                rule.with("writeIns", written, "refusals", refused, "missing", written - refused));
        writeIns.forEach(each -> requirePart(SheetPart.WRITE_INS, each.yes(), SheetPart.VALID, valid()));
        long given = written + names.stream().mapToLong(NameVotes::yes).sum();
        long most = Math.multiplyExact((long) valid(), seats);
        rule(
                given <= most,
                "votes-exceed-seats",
                rule.with("votes", given, "valid", valid(), "seats", seats, "most", most, "missing", given - most));
    }

    private void requireEachOnce() {
        var seen = new HashSet<String>();
        votes().forEach(each -> {
            if (!seen.add(each.person())) {
                throw new RuleViolation("name-on-sheet-twice").with("person", each.person());
            }
        });
    }

    /** Refuses a part that is above its whole. */
    public static void requirePart(SheetPart part, int given, SheetPart whole, int most) {
        rule(given <= most, "count-sheet-contradicts", "part", part, "given", given, "whole", whole, "most", most);
    }
}
