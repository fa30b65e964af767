package org.jointprosperity.cooperative.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.surplus.ReserveBasis;
import org.jointprosperity.cooperative.surplus.Terms;

/** The figures of a year and what charter and assembly make of them. */
@Schema(description = "盈余分配的数据，比例为千分数。The figures of a distribution; shares in thousandths.")
public record DistributionTerms(
        @NotNull @Valid @Schema(description = "本年盈余，弥补亏损和提取公积金之前。Surplus before losses and reserve.") Money surplus,
        @NotNull @Valid @Schema(description = "弥补以前年度亏损。Losses of earlier years to be made up.") Money losses,
        @Min(0)
                @Max(Terms.WHOLE)
                @Schema(description = "公积金比例，按章程。Reserve of what is left, by charter.", examples = "100")
                int reservePerMille,
        @NotNull @Schema(description = "公积金量化依据，按章程。What the reserve is quantified by.") ReserveBasis reserveBasis,
        @Min(0)
                @Max(Terms.WHOLE)
                @Schema(description = "按交易额返还比例，不低于法定。Share by trade, not below the law's.", examples = "600")
                int patronagePerMille,
        @NotNull
                @Valid
                @Schema(description = "财政直接补助和他人捐赠形成的财产，平均量化。Property from subsidies and donations, quantified evenly.")
                Money subsidies,
        @Min(0)
                @Max(Terms.WHOLE)
                @Schema(description = "转为出资比例，经成员大会表决。Share turned into capital by vote.", examples = "0")
                int capitalisedPerMille) {

    Terms terms() {
        return new Terms(
                surplus.fen(),
                losses.fen(),
                reservePerMille,
                reserveBasis,
                patronagePerMille,
                subsidies.fen(),
                capitalisedPerMille);
    }

    static DistributionTerms of(Terms terms) {
        return new DistributionTerms(
                Money.ofFen(terms.surplusFen()),
                Money.ofFen(terms.lossesFen()),
                terms.reservePerMille(),
                terms.reserveBasis(),
                terms.patronagePerMille(),
                Money.ofFen(terms.subsidiesFen()),
                terms.capitalisedPerMille());
    }
}
