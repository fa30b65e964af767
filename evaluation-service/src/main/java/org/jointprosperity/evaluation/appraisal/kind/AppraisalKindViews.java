package org.jointprosperity.evaluation.appraisal.kind;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds in force in a place on a day. */
@Schema(name = "AppraisalKinds", description = "某地某日的测评种类。The kinds in force in a place on a day.")
public record AppraisalKindViews(List<AppraisalKindView> items) {}
