package org.jointprosperity.pairing.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.attachment.Attachments;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Villager;

/** Says with evidence that a duty was done once 完成并附佐证. */
@Schema(description = "以佐证说明责任事项完成一次。Say with evidence that the duty was done once.")
record FulfilDuty(
        @NotNull @Schema(description = "完成日期 the day it was done", examples = "2009-12-20") LocalDate on,
        @NotNull @Schema(description = "佐证种类 kind of evidence", examples = "MINUTES") Kind kind,
        @NotBlank @Size(max = 2000) @Schema(examples = "第四季度座谈会纪要") String text,
        @Min(1) @Max(10_000) @Schema(description = "参加人数 participants", examples = "12") Integer participants,
        @Size(max = 50) @Schema(description = "所涉人员编号：年轻党员或代表 numbers of the young member or the delegates")
                List<@NotNull @Pattern(regexp = Member.NUMBER + "|" + Villager.NUMBER) String> persons,
        @Pattern(regexp = Attachments.SHA256)
                @Schema(description = "已上传附件的 SHA-256，双方可见。SHA-256 of an uploaded attachment, seen by both sides.")
                String attachmentSha256) {

    /** 佐证种类. */
    @Schema(name = "EvidenceKind")
    enum Kind {
        /** 会议纪要. */
        MINUTES,
        /** 书面报告. */
        REPORT,
        /** 签到册. */
        SIGN_IN_SHEET,
        /** 照片. */
        PHOTOGRAPHS,
        /** 培养记录. */
        MENTORING_RECORD,
        /** 选派通知. */
        LETTER_OF_DELEGATION,
        /** 其他. */
        OTHER
    }
}
