package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Announces an open selection 发布竞聘公告. */
@Schema(description = "发布竞聘公告。Announce the open selection of a branch's secretary.")
record AnnounceSelection(
        @NotBlank @Size(max = 30) @Schema(description = "支部编码 branch", examples = "61102310400101") String branch,
        @NotNull @Schema(description = "公告日期 day of the notice", examples = "2009-11-02") LocalDate noticedOn,
        @NotNull @Schema(description = "报名截止日 last day to apply", examples = "2009-11-12") LocalDate applyUntil) {}
