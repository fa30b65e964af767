package org.jointprosperity.pairing.matching;

import jakarta.persistence.Embeddable;

/**
 * How a county weighs what cannot all be had 撮合权重; whole numbers, from its dated policy.
 *
 * @param membersPerBranch a unit supports one branch, and one more for each so many members 每增一村所需党员数
 * @param mostBranches most branches of a unit 单位最多联系村数
 * @param mostUnits most units of a branch 支部最多结对单位数
 * @param share points for the square of each tenth of a unit by which a branch is off its share of the places
 * @param size points for each member by which a unit is larger or smaller than its branch wants
 * @param further points for each branch of a unit after its first
 * @param step points for each step of distance between the towns
 * @param otherTown steps between two towns of which no distance is known
 * @param tie points saved where the two were paired before
 */
@Embeddable
record Weights(
        int membersPerBranch,
        int mostBranches,
        int mostUnits,
        int share,
        int size,
        int further,
        int step,
        int otherTown,
        int tie) {}
