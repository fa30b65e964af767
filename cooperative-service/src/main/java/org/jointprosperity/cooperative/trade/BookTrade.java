package org.jointprosperity.cooperative.trade;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Books one trade 交易 of a cooperative. */
@Schema(description = "登记一笔交易。Book one trade.")
public record BookTrade(
        @NotNull @Schema(description = "合作社。The cooperative.") UUID association, @NotNull @Valid Trade trade) {}
