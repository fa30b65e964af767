package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeTable;

/** The figures that are counted in the code tables: how many places of a table are filled in. */
@ApplicationScoped
class CodeFigures {

    private final CodeEntries entries;

    CodeFigures(CodeEntries entries) {
        this.entries = entries;
    }

    List<KindsFigure> all() {
        return List.of(
                new KindsFigure(
                        "four-good-criteria",
                        "四好班子",
                        "criteria of a four-good leadership group",
                        "criteria",
                        "代码表 four-good-criteria 到该日已填的位置数",
                        "places of the table four-good-criteria that are filled in by the day",
                        day -> rows(CodeTable.FOUR_GOOD, day, place -> true)),
                new KindsFigure(
                        "leadership-levels",
                        "领导班子层级(县、乡、村)",
                        "levels of leadership groups",
                        "levels",
                        "代码表 leadership-levels 到该日已填的层级数",
                        "levels of the table leadership-levels that are filled in by the day",
                        day -> rows(CodeTable.LEADERSHIP_LEVELS, day, place -> true)),
                new KindsFigure(
                        "double-parts",
                        "双承诺/双帮扶/双考核/双述职",
                        "double commitment, help, appraisal, report: parts each",
                        "parts",
                        "四张“双”字代码表到该日都已填的位置数",
                        "places that are filled in by the day in each of the four double tables",
                        day -> rows(CodeTable.DOUBLE_COMMITMENT, day, place -> isInEveryDouble(place, day))),
                new KindsFigure(
                        "commitment-levels",
                        "四级承诺一评议",
                        "levels of commitment, followed by one evaluation",
                        "levels",
                        "代码表 commitment-levels 到该日已填的级别数，不计一评议",
                        "levels of the table commitment-levels that are filled in by the day, without the one evaluation",
                        day -> rows(CodeTable.COMMITMENT_LEVELS, day, place -> place.startsWith("level-"))),
                new KindsFigure(
                        "care-deliveries",
                        "五送一建",
                        "deliveries (and one building)",
                        "kinds",
                        "代码表 care-deliveries 到该日已填的“送”的种数，不计一建",
                        "deliveries of the table care-deliveries that are filled in by the day, without the one building",
                        day -> rows(CodeTable.CARE, day, place -> place.startsWith("delivery-"))),
                new KindsFigure(
                        "strengths",
                        "四力",
                        "strengths",
                        "strengths",
                        "代码表 strengths 到该日已填的位置数",
                        "places of the table strengths that are filled in by the day",
                        day -> rows(CodeTable.STRENGTHS, day, place -> true)));
    }

    private boolean isInEveryDouble(String place, LocalDate day) {
        return CodeTable.DOUBLES.stream()
                .allMatch(table -> entries.filled(table, day).contains(place));
    }

    private List<FigureRow> rows(CodeTable table, LocalDate day, Predicate<String> counted) {
        return entries.filled(table, day).stream()
                .filter(counted)
                .map(place -> new FigureRow(place, 1, "/api/v1/code-entries?table=" + table.code() + "&code=" + place))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }
}
