package org.jointprosperity.pairing.visit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offline batch 离线批次: items in any order, read one by one, so that one that cannot be read harms no other. */
@Schema(description = "离线批次，最多 500 条，次序不限。An offline batch of at most 500 items in any order.")
public record RecordVisits(@NotNull @Schema(implementation = Item[].class) List<JsonNode> items) {}
