package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Nominator;

/** Records whom members, villagers or the organisation recommend 推荐. */
@Schema(description = "记录一次推荐；党员、村民推荐须有票数，组织推荐不填票数。A recommendation; the organisation's has no count.")
record RecordRecommendation(
        @NotNull Nominator by,
        @NotNull @Schema(examples = "2009-12-05") LocalDate heldOn,
        @Min(1) @Max(1_000_000) @Schema(description = "发出 issued", nullable = true, examples = "40") Integer issued,
        @Min(0) @Max(1_000_000) @Schema(description = "收回 returned", nullable = true, examples = "38") Integer returned,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Named> names,
        @Valid @Schema(description = "计票凭证；有票数的必填 the certificate of a count", nullable = true)
                Certificate certificate) {

    /** Who was named, by how many. */
    @Schema(name = "ElectionNomination", description = "被推荐人及得票。Who was named, by how many.")
    record Named(
            @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "推荐票 votes", examples = "31") Integer votes) {}
}
