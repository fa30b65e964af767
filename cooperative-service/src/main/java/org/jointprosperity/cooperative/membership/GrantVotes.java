package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member has so many additional votes from a day on. */
@Schema(description = "附加表决权，自该日起为该数，0 为取消。Additional votes from a day on; 0 takes them back.")
public record GrantVotes(
        @Min(0) @Max(GrantVotes.MOST) @Schema(description = "附加票数。Additional votes.", examples = "1") int votes,
        @NotNull @Schema(description = "生效日期。The first day.", examples = "2009-03-01") LocalDate effectiveFrom) {

    /** More than any cooperative may grant; the law asks for less. */
    static final int MOST = 1_000_000;
}
