package org.jointprosperity.evaluation.decision;

import java.time.LocalDate;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/**
 * What is put before a cooperative's assembly 成员大会.
 *
 * @param members members on the frozen roll
 * @param votes votes of all of them, present or not 表决权总数
 */
record AssemblyMotion(
        Subject subject,
        String matter,
        String title,
        String branchNumber,
        String divisionCode,
        int members,
        int votes,
        LocalDate proposedOn) {}
