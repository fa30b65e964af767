package org.jointprosperity.pairing.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award or a star as callers see it. */
@Schema(name = "Recognition", description = "表彰：对象、年度与详情链接。An award or a star, with where it can be read.")
public record RecognitionView(
        UUID id,
        RecognitionKind kind,
        @Schema(description = "奖项代码 code", examples = "award-1") String code,
        @Schema(description = "UNIT、BRANCH 或 PERSON") String subjectKind,
        @Schema(examples = "C0281") String subject,
        @Schema(examples = "2009") int year,
        LocalDate givenOn,
        @Schema(description = "撤销日，未撤销则空 day it was withdrawn", nullable = true) LocalDate withdrawnOn,
        @Schema(description = "详情 where it can be read") String link) {

    static RecognitionView of(KnownRecognition known) {
        return new RecognitionView(
                known.id,
                known.kind,
                known.code,
                known.subjectKind,
                known.subjectNumber,
                known.ofYear,
                known.givenOn,
                known.withdrawnOn,
                known.kind.path() + known.id);
    }
}
