package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分母: of what a fraction is taken. Those due, those present, ballots and all voting rights are different bases. */
@Schema(name = "FractionBasis", description = "分母。Of what a fraction is taken.")
public enum Basis {
    /** 应到: those entitled to take part. */
    ELIGIBLE(Count.ELIGIBLE),
    /** 实到: those present. */
    PRESENT(Count.PRESENT),
    /** 所投票数: those who cast a vote. */
    BALLOTS_CAST(Count.BALLOTS_CAST),
    /** 全体成员: every member of the body, present or not. */
    ALL_MEMBERS(Count.MEMBERS),
    /** 户: households, each by one representative. */
    HOUSEHOLD_REPS(Count.HOUSEHOLDS),
    /** 表决权总数: basic and additional votes together, of absentees too. */
    VOTING_RIGHTS(Count.VOTING_RIGHTS),
    /** 应选名额: seats to be filled. */
    SEATS(Count.SEATS),
    /** 基本表决权总数: one vote for each member. */
    BASIC_VOTES(Count.BASIC_VOTES),
    /** 发出票数: ballots handed out. */
    BALLOTS_ISSUED(Count.BALLOTS_ISSUED);

    private final Count count;

    Basis(Count count) {
        this.count = count;
    }

    /** The count that is the base. */
    public Count count() {
        return count;
    }
}
