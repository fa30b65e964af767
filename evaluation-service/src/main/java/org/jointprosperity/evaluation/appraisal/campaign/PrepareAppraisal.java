package org.jointprosperity.evaluation.appraisal.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;

/** Prepares the appraisal of an organisation, or of people of it, for a year 准备测评. */
@Schema(description = "准备测评：测评谁、哪一年。Whom to appraise for which year.")
record PrepareAppraisal(
        @NotBlank @Size(max = 40) @Schema(description = "测评种类 kind of appraisal", examples = "members") String kind,
        @NotNull @Min(2000) @Max(2200) @Schema(description = "年度 year", examples = "2009") Integer year,
        @NotNull OrganisationKind organisationKind,
        @NotBlank
                @Size(max = 30)
                @Schema(description = "单位信用代码或支部编码 credit code or branch code", examples = "61102310400101")
                String organisation,
        @NotNull
                @Size(max = PrepareAppraisal.MOST_PERSONS)
                @Schema(description = "被测评人；测评班子、单位或村时为空。The persons appraised; none where an organisation is.")
                List<@NotNull @Valid AppraisedPerson> persons) {

    /** More than any branch or unit of the county has. */
    static final int MOST_PERSONS = 500;

    /** A person to be appraised. */
    @Schema(description = "被测评人。A person to be appraised.")
    record AppraisedPerson(
            @NotBlank @Size(max = 30) @Schema(description = "人员编号 roster number", examples = "N04672") String person,
            @NotNull @Schema(description = "是否预备党员 whether a probationary member") Boolean probationary) {}
}
