package org.jointprosperity.cooperative.trade;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Books many trades 交易 of a cooperative, all of them or none. */
@Schema(description = "成批登记交易，最多 500 笔，要么全部登记，要么全不登记。Book up to 500 trades, all of them or none.")
public record BookTrades(
        @NotNull @Schema(description = "合作社。The cooperative.") UUID association,
        @NotEmpty @Size(max = MOST) List<@NotNull @Valid Trade> trades) {

    /** Trades of one batch. */
    static final int MOST = 500;
}
