package org.jointprosperity.evaluation.decision.progress;

import java.util.UUID;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** 议案: a decision as its stages know it. */
public record Case(UUID id, Subject subject, String matter, String divisionCode) {}
