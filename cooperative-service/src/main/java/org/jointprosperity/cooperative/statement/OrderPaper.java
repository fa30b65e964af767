package org.jointprosperity.cooperative.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.paper.Paper;

/** A statement of orders on paper 订单结算单. */
final class OrderPaper {

    private OrderPaper() {}

    /** The page. */
    static String of(OrderStatementView statement) {
        var title = "订单结算单 Statement of orders";
        return Paper.page(
                title + " " + statement.number(),
                "<h1>" + title + "</h1>\n<p>" + statement.kind().wordZh + " " + statement.kind().wordEn + "："
                        + Paper.text(statement.number())
                        + (statement.name() == null ? "" : " " + Paper.text(statement.name())) + "<br>"
                        + statement.from() + " — " + statement.to() + "<br>金额单位：元 Amounts in yuan</p>\n"
                        + deliveries(statement) + settlements(statement)
                        + "<p>买方 Buyer：________________ 供方 Supplier：________________ 日期 Date：____________</p>\n");
    }

    private static String deliveries(OrderStatementView statement) {
        var sums = statement.deliverySums();
        return table(
                "交货 Deliveries",
                List.of("交货编号", "合同编号", "供方", "日期", "产品", "等级", "数量", "单位", "保底金额", "结算应付", "当场已付", "差价追索"),
                6,
                statement.deliveries().stream()
                        .map(row -> List.of(
                                row.delivery(),
                                row.order(),
                                row.supplier().number(),
                                row.deliveredOn().toString(),
                                row.product(),
                                row.grade(),
                                row.net().amount(),
                                row.net().unit(),
                                yuan(row.guaranteed()),
                                yuan(row.due()),
                                yuan(row.paid()),
                                yuan(row.claimed())))
                        .toList(),
                List.of(
                        "合计 " + sums.rows(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        yuan(sums.guaranteed()),
                        yuan(sums.due()),
                        yuan(sums.paid()),
                        yuan(sums.claimed())));
    }

    private static String settlements(OrderStatementView statement) {
        var sums = statement.settlementSums();
        return table(
                "结算 Settlements",
                List.of("合同编号", "结算日期", "应付", "多付", "当场已付", "差价追索", "抵扣预付款", "已付余额", "未付余额"),
                2,
                statement.settlements().stream()
                        .map(row -> List.of(
                                row.order(),
                                row.settledOn().toString(),
                                yuan(row.due()),
                                yuan(row.overpaid()),
                                yuan(row.paid()),
                                yuan(row.claimed()),
                                yuan(row.advanceUsed()),
                                yuan(row.balancePaid()),
                                yuan(row.outstanding())))
                        .toList(),
                List.of(
                        "合计 " + sums.rows(),
                        "",
                        yuan(sums.due()),
                        yuan(sums.overpaid()),
                        yuan(sums.paid()),
                        yuan(sums.claimed()),
                        yuan(sums.advanceUsed()),
                        yuan(sums.balancePaid()),
                        yuan(sums.outstanding())));
    }

    /** A table whose columns from a number on are numbers. */
    private static String table(
            String caption, List<String> headings, int numbersFrom, List<List<String>> rows, List<String> sums) {
        return "<table border=\"1\"><caption>" + caption + "</caption><thead>" + row("th", headings, numbersFrom)
                + "</thead><tbody>\n"
                + rows.stream().map(cells -> row("td", cells, numbersFrom)).collect(Collectors.joining())
                + "</tbody><tfoot>" + row("td", sums, numbersFrom) + "</tfoot></table>\n";
    }

    private static String row(String tag, List<String> cells, int numbersFrom) {
        var row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append('<').append(tag).append(i >= numbersFrom ? " class=\"n\">" : ">");
            row.append(Paper.text(cells.get(i))).append("</").append(tag).append('>');
        }
        return row.append("</tr>\n").toString();
    }

    private static String yuan(Money money) {
        return money == null ? "" : money.amount();
    }
}
