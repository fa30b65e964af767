package org.jointprosperity.cooperative.trade;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trades of a batch as they were booked, in the order in which they were sent. */
@Schema(description = "成批登记的交易，次序同所送。The trades of a batch as booked, in the order sent.")
public record BookedTradesView(List<TradeView> items) {}
