package org.jointprosperity.evaluation.appraisal.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an appraisal is about. */
@Schema(name = "AppraisalSubject", description = "被测评对象。Whom an appraisal is about.")
public record AppraisalSubjectView(
        UUID id,
        @Schema(description = "UNIT 单位、BRANCH 支部、PERSON 个人", examples = "PERSON") String kind,
        @Schema(examples = "N04672") String number,
        @Schema(description = "预备党员，不评定等次 probationary, given no grade") boolean probationary) {

    static AppraisalSubjectView of(AppraisalSubject subject) {
        return new AppraisalSubjectView(subject.id, subject.kind, subject.number, subject.probationary);
    }
}
