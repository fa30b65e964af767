package org.jointprosperity.evaluation.rejudgement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rejudgement and how far it is.
 *
 * @param job the work it is done by; its progress is below {@code …/job}
 * @param lookedAt how many meetings were held against the pack; null until it is concluded
 * @param changed how many of them would have another verdict
 * @param couldNot how many lack a count that the pack asks for
 */
@Schema(description = "一次重新裁定。A rejudgement.")
public record RejudgementView(
        UUID id,
        String pack,
        int packNumber,
        String division,
        LocalDate from,
        LocalDate to,
        boolean onEveryDay,
        LocalDate askedOn,
        UUID job,
        Integer lookedAt,
        Integer changed,
        Integer couldNot,
        @Schema(description = "完成日期，进行中为空。The day it was concluded; null while it is under way.", nullable = true)
                LocalDate concludedOn) {

    static RejudgementView of(Rejudgement rejudgement, String pack, int number) {
        return new RejudgementView(
                rejudgement.id,
                pack,
                number,
                rejudgement.divisionCode,
                rejudgement.heldFrom,
                rejudgement.heldTo,
                rejudgement.onEveryDay,
                rejudgement.askedOn,
                rejudgement.jobId,
                rejudgement.lookedAt,
                rejudgement.changed,
                rejudgement.couldNot,
                rejudgement.concludedOn);
    }
}
