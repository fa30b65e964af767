package org.jointprosperity.cooperative.account;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jointprosperity.cooperative.distribution.FrozenDistribution;
import org.jointprosperity.cooperative.distribution.KeptShare;
import org.jointprosperity.cooperative.distribution.State;
import org.jointprosperity.cooperative.paper.Paper;
import org.jointprosperity.cooperative.surplus.Share;

/**
 * A statement of a distribution on paper 盈余返还清单. Names are left to the hand that signs.
 */
final class StatementPage {

    private record Column(String zh, String en, ToLongFunction<KeptShare> of) {

        static Column of(String zh, String en, ToLongFunction<Share> of) {
            return new Column(zh, en, kept -> of.applyAsLong(kept.share()));
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.of("交易额", "trade", share -> share.stake().tradeFen()),
            Column.of("出资额", "capital", share -> share.stake().capitalFen()),
            Column.of("公积金份额", "reserve", share -> share.stake().reserveFen()),
            Column.of("量化份额", "quantified", Share::subsidyFen),
            Column.of("按交易额返还", "by trade", Share::patronageFen),
            Column.of("按份额分配", "by shares", Share::capitalFen),
            Column.of("合计", "total", Share::totalFen),
            Column.of("转为出资", "to capital", Share::capitalisedFen),
            Column.of("实付", "paid", Share::paidFen),
            Column.of("本年公积金", "new reserve", Share::reserveFen),
            new Column("已记入出资", "booked as capital", KeptShare::convertedFen));

    private final String title;
    private final StringBuilder html = new StringBuilder();

    private StatementPage(String title) {
        this.title = title;
    }

    /** The statement of one member. */
    static String of(FrozenDistribution of, KeptShare kept) {
        var page = new StatementPage("成员盈余返还清单 Statement of a member");
        page.begin(of);
        page.line("成员编号 Member: " + kept.member());
        page.sentences("合作社核算 The cooperative", Arithmetic.of(of));
        page.sentences("本人核算 The member", Arithmetic.of(of, kept.share()));
        page.table(List.of(kept), false);
        page.line("成员签名 Signature: ______________　日期 Date: ______________");
        return page.end();
    }

    /** The statement of the whole cooperative, with the check of its sums. */
    static String of(FrozenDistribution of, Ledger ledger) {
        var page = new StatementPage("盈余返还总表 Statement of the cooperative");
        page.begin(of);
        page.line("成员 Members: %d　表决权总数 Votes: %d".formatted(of.members(), of.votes()));
        page.sentences("核算 Arithmetic", Arithmetic.of(of));
        page.table(ledger.shares(), true);
        page.line("合计核对 Check of the sum: %s = %s %s"
                .formatted(
                        Arithmetic.yuan(ledger.totalFen()),
                        Arithmetic.yuan(of.distributableFen()),
                        ledger.agreesWith(of) ? "相符 agrees" : "不符 DOES NOT AGREE"));
        page.line("理事长 Chair: ______________　监事 Supervisor: ______________　日期 Date: ______________");
        return page.end();
    }

    private void begin(FrozenDistribution of) {
        html.append("<h1>").append(Paper.text(title)).append("</h1>\n");
        line("合作社 Cooperative: %s　年度 Year: %d　第 %d 版 Version".formatted(of.creditCode(), of.year(), of.revision()));
        line(
                of.state() == State.FINAL
                        ? "成员大会通过 Carried by the assembly: " + of.decidedOn()
                        : "尚未生效 Not in force (%s)；提交日期 proposed: %s".formatted(of.state(), of.proposedOn()));
    }

    private void sentences(String heading, List<Sentence> said) {
        html.append("<h2>").append(Paper.text(heading)).append("</h2>\n<ol>\n");
        said.forEach(sentence -> html.append("<li>")
                .append(Paper.text(sentence.zh()))
                .append("<br><span lang=\"en\">")
                .append(Paper.text(sentence.en()))
                .append("</span></li>\n"));
        html.append("</ol>\n");
    }

    private void table(List<KeptShare> shares, boolean withSums) {
        html.append("<table border=\"1\"><caption>单位：元 in yuan</caption>\n").append("<thead><tr><th>成员<br>member</th>");
        COLUMNS.forEach(column -> html.append("<th class=\"n\">")
                .append(column.zh())
                .append("<br>")
                .append(column.en())
                .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        shares.forEach(share -> row(share.member(), column -> column.of().applyAsLong(share)));
        if (withSums) {
            html.append("</tbody><tfoot>\n");
            row("合计 sum", column -> shares.stream().mapToLong(column.of()).sum());
            html.append("</tfoot></table>\n");
        } else {
            html.append("</tbody></table>\n");
        }
    }

    private void row(String head, ToLongFunction<Column> value) {
        html.append("<tr><th>").append(Paper.text(head)).append("</th>");
        COLUMNS.forEach(column -> html.append("<td class=\"n\">")
                .append(Arithmetic.yuan(value.applyAsLong(column)))
                .append("</td>"));
        html.append("</tr>\n");
    }

    private void line(String text) {
        html.append("<p>").append(Paper.text(text)).append("</p>\n");
    }

    private String end() {
        return Paper.page(title, html.toString());
    }
}
