package org.jointprosperity.chassis.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published number with its day, its query in words and the way to its rows. */
@Schema(description = "数字：取值、日期、口径与明细。A figure: value, day, query in words, and its rows.")
public record FigureView(
        String code,
        String nameZh,
        String nameEn,
        @Schema(
                        description =
                                "取值，单位见 unit；百分比向下取整，月份写作 200901；登记簿建立之前的日子不知其数，为 null。The value in its unit; a percentage is rounded down, a month is written 200901; null for a day before its register began, as it is not known.")
                BigDecimal value,
        String unit,
        @Schema(
                        description =
                                "明细各行之和：金额以分计，数量可为千分之一，覆盖率为已覆盖的行数。What the rows sum to: amounts in 分, quantities possibly in thousandths, coverage as the number of covered rows.")
                long rowSum,
        @Schema(
                        description =
                                "rowSum 与明细各行的单位：金额为 fen，100 fen 合 1 元；数量为 thousandth-of- 加 unit；百分比为 row，即已覆盖的行；其余同 unit。The unit of rowSum and of the rows: fen, 100 of which are one yuan; thousandth-of- and unit; row, a covered row of a percentage; else as unit.",
                        examples = "fen")
                String rowUnit,
        @Schema(description = "明细行数；覆盖率的分母。How many rows; the base of a percentage.") long rowCount,
        LocalDate asOf,
        String queryZh,
        String queryEn,
        String rows) {}
