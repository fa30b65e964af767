package org.jointprosperity.pairing.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.registry.Branch;

/** Asks for a proposal of a whole county 提出全县结对方案. */
@Schema(description = "提出全县结对方案。Propose the pairings of a whole county.")
public record ProposePairings(
        @NotNull @Schema(description = "县级行政区划代码 county", examples = "611023") DivisionCode division,
        @Schema(description = "按哪一天的原则与办法，默认今天 the day whose rules hold, today by default") LocalDate asOf,
        @Schema(description = "保留未终止的对子，默认是 keep the open pairings, yes by default; otherwise they are earlier ties")
                Boolean keepOpen,
        @Size(max = 1000) @Schema(description = "另行固定的对子 further pairs that must stand")
                List<@NotNull @Valid Fixed> fixed) {

    /** A pair that must stand 固定的对子. */
    @Schema(name = "FixedPair", description = "固定的对子。A pair that must stand.")
    public record Fixed(
            @NotNull @Schema(description = "单位信用代码 unit", examples = "11611023MBY416905X") CreditCode unit,
            @NotNull @Pattern(regexp = Branch.CODE) @Schema(description = "支部编码 branch", examples = "61102310400101")
                    String branch) {}

    boolean keepsOpen() {
        return keepOpen == null || keepOpen;
    }

    List<Fixed> fixedPairs() {
        return fixed == null ? List.of() : fixed;
    }
}
