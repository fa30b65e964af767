package org.jointprosperity.evaluation.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jointprosperity.chassis.figure.FigureRow;

/** A published number of kinds: one row each, in the order of their keys. */
record KindsFigure(
        String code,
        String nameZh,
        String nameEn,
        String unit,
        String queryZh,
        String queryEn,
        Function<LocalDate, List<FigureRow>> rows) {}
