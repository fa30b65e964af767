package org.jointprosperity.evaluation.appraisal.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That someone answered, and not what. */
@Schema(name = "AppraisalAnswered", description = "已收到您的问卷；不复述内容。That you answered, and not what.")
public record AnsweredView(UUID appraisal, LocalDate answeredOn) {}
