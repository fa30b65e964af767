package org.jointprosperity.pairing.matching;

import java.util.Locale;
import org.jointprosperity.pairing.registry.Sector;

/** 理由: why a pair stands in a proposal, in Chinese and in English; made when it is proposed, and kept with it. */
record Words(String chinese, String english) {

    private static final double TENTHS = 10;

    /** The reason of a pair of a county. */
    static Words of(County county, int pair, boolean fixed, int unitsThere) {
        int unit = county.unitOf(pair);
        int branch = county.branchOf(pair);
        return rule(county, unit, branch)
                .and(load(county, unit, branch, unitsThere))
                .and(way(county.steps(unit, branch)))
                .and(
                        county.wereTied(unit, branch)
                                ? new Words("双方以前结过对", "the two were paired before")
                                : new Words("", ""))
                .and(fixed ? new Words("已有的对子，保留不动", "a pair already there, kept") : new Words("", ""));
    }

    private static Words rule(County county, int unit, int branch) {
        Sector sector = county.units().get(unit).sector();
        return county.wanted(unit, branch)
                .map(wanted -> county.followsRule(unit, branch)
                        ? new Words(
                                "%s部门联%s，此支部属该类".formatted(sector.chinese(), wanted.chinese()),
                                "%s units support %s villages, and this is one".formatted(plain(sector), plain(wanted)))
                        : new Words(
                                "%s部门应联%s，此支部不属该类：须写明理由".formatted(sector.chinese(), wanted.chinese()),
                                "%s units support %s villages and this is none: it needs a reason"
                                        .formatted(plain(sector), plain(wanted))))
                .orElseGet(() -> new Words(
                        "%s部门没有对应的村类型，可联任何支部".formatted(sector.chinese()),
                        "%s units have no class of their own and may support any".formatted(plain(sector))));
    }

    private static Words load(County county, int unit, int branch, int unitsThere) {
        int people = county.branches().get(branch).people();
        return new Words(
                String.format(
                        Locale.ROOT,
                        "支部群众 %d 人，按比例应有单位 %.1f 个，方案中 %d 个；每个单位宜出党员 %d 名，此单位出 %d 名",
                        people,
                        county.share(branch) / TENTHS,
                        unitsThere,
                        county.wants(branch),
                        county.brings(unit)),
                String.format(
                        Locale.ROOT,
                        "the branch has %d people, a share of %.1f units, and %d proposed; each should bring %d members,"
                                + " this one brings %d",
                        people,
                        county.share(branch) / TENTHS,
                        unitsThere,
                        county.wants(branch),
                        county.brings(unit)));
    }

    private static Words way(int steps) {
        return steps == 0
                ? new Words("同在一镇", "both lie in one town")
                : new Words("不在一镇，相距 %d 程".formatted(steps), "the towns are %d apart".formatted(steps));
    }

    private Words and(Words more) {
        return more.chinese.isEmpty() ? this : new Words(chinese + "；" + more.chinese, english + "; " + more.english);
    }

    private static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
