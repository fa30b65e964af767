package org.jointprosperity.evaluation.appraisal.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;

/**
 * A group of evaluators as it was frozen at opening.
 *
 * @param answered how many answered online; null where the group votes on paper
 */
@Schema(description = "启动时冻结的参评主体。A group of evaluators as frozen at opening.")
public record PolledGroup(
        Evaluators evaluators,
        @Schema(description = "百分权重 hundredths", examples = "70") int weight,
        Manner manner,
        @Schema(description = "人数 persons", examples = "40") int persons,
        @Schema(nullable = true, description = "已答人数 how many have answered") Integer answered) {}
