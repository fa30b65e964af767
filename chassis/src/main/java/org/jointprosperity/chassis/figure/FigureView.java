package org.jointprosperity.chassis.figure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published number with its day, its query in words and the way to its rows. */
@Schema(description = "数字：取值、日期、口径与明细。A figure: value, day, query in words, and its rows.")
public record FigureView(
        String code,
        String nameZh,
        String nameEn,
        long value,
        String unit,
        LocalDate asOf,
        String queryZh,
        String queryEn,
        String rows) {}
