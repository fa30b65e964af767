package org.jointprosperity.evaluation.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A consultation that was concluded; the version is the decision's. */
@Schema(description = "已结束的征求意见。A consultation that was concluded.")
public record ConsultationView(UUID decision, int opinions, int adopted, LocalDate concludedOn, long version)
        implements Versioned {}
