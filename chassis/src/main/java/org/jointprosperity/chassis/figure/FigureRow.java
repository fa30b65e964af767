package org.jointprosperity.chassis.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row behind a figure; the values of all rows sum to its row sum, in the figure's {@code rowUnit}.
 *
 * @param key roster number or code
 * @param value what the row adds
 * @param link where the row can be read
 */
@Schema(description = "数字的一行明细。A row behind a figure.")
public record FigureRow(
        String key,
        @Schema(
                        description =
                                "本行计入的数，单位见该数字的 rowUnit，各行之和为 rowSum。What the row adds, in the figure's rowUnit; all rows sum to rowSum.")
                long value,
        String link) {}
