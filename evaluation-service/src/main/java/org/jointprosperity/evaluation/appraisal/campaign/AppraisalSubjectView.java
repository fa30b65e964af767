package org.jointprosperity.evaluation.appraisal.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.EvidenceLinks;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.ScoreLinks;

/** Whom an appraisal is about. */
@Schema(name = "AppraisalSubject", description = "被测评对象。Whom an appraisal is about.")
public record AppraisalSubjectView(
        UUID id,
        @Schema(description = "UNIT 单位、BRANCH 支部、PERSON 个人", examples = "PERSON") String kind,
        @Schema(examples = "N04672") String number,
        @Schema(description = "预备党员，不评定等次 probationary, given no grade") boolean probationary,
        @Schema(
                        description = "该年佐证 evidence of the year",
                        examples = "/api/v1/evidence?person=N04672&from=2009-01-01&to=2009-12-31")
                String evidence,
        @Schema(description = "该年成效得分 score of the year", examples = "/api/v1/scores/PERSON/N04672?year=2009")
                String score) {

    static AppraisalSubjectView of(AppraisalSubject subject, int year) {
        var kind = SubjectKind.valueOf(subject.kind);
        return new AppraisalSubjectView(
                subject.id,
                subject.kind,
                subject.number,
                subject.probationary,
                EvidenceLinks.ofYear(kind, subject.number, year),
                ScoreLinks.ofYear(kind, subject.number, year));
    }
}
