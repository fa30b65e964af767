package org.jointprosperity.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.contracts.CreditCode;
import org.junit.jupiter.api.Test;

class RowTest {

    private static Row row(String column, String value) {
        return new Row("单位", 7, Map.of(column, value));
    }

    @Test
    void tellsEveryBadCellAtOnce() {
        var row = new Row("单位", 7, Map.of("代码", "11611023MBY416905A", "党员数", "-1", "包抓", "也许", "签订", "2009-02-30"));
        row.standard("代码", CreditCode::new);
        row.count("党员数");
        row.yes("包抓");
        row.date("签订");
        row.text("名称");
        assertThat(row.isSound()).isFalse();
        assertThat(row.findings())
                .extracting(Finding::column, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("代码", "credit-code-invalid"),
                        org.assertj.core.groups.Tuple.tuple("党员数", "cell-not-a-count"),
                        org.assertj.core.groups.Tuple.tuple("包抓", "cell-not-yes-or-no"),
                        org.assertj.core.groups.Tuple.tuple("签订", "cell-not-a-date"),
                        org.assertj.core.groups.Tuple.tuple("名称", "cell-empty"));
        assertThat(row.findings()).allMatch(finding -> finding.sheet().equals("单位") && finding.row() == 7);
    }

    @Test
    void readsADayAsTextOrAsASpreadsheetNumber() {
        assertThat(row("日期", "2009-01-13").date("日期")).isEqualTo(LocalDate.of(2009, 1, 13));
        assertThat(row("日期", "39826").date("日期")).isEqualTo(LocalDate.of(2009, 1, 13));
    }

    @Test
    void readsYuanAsFenAndRefusesAThirdDecimal() {
        assertThat(row("金额", "39407.2").fen("金额")).isEqualTo(3_940_720);
        var bad = row("金额", "0.001");
        bad.fen("金额");
        assertThat(bad.isSound()).isFalse();
    }

    @Test
    void looksAheadWithoutNotingAnything() {
        assertThat(row("代码", " 11611023mby416905x ").ahead("代码", CreditCode::of))
                .map(CreditCode::value)
                .contains("11611023MBY416905X");
        var wrong = new Row("单位", 7, Map.of("代码", "11611023MBY416905A", "名称", "长".repeat(4_001)));
        assertThat(wrong.ahead("代码", CreditCode::of)).isEmpty();
        assertThat(wrong.ahead("名称", String::strip)).isEmpty();
        assertThat(wrong.ahead("没有", String::strip)).isEmpty();
        assertThat(wrong.findings()).isEmpty();
    }

    @Test
    void splitsListsAtChineseCommas() {
        assertThat(row("村类型", "软村、 穷村").list("村类型")).containsExactly("软村", "穷村");
        assertThat(row("别的", "x").list("村类型")).isEmpty();
    }

    @Test
    void aRowThatOnlyWaitsIsSound() {
        var row = row("支部编码", "61102310400101");
        row.waits("支部编码", "branch-unknown");
        assertThat(row.isSound()).isTrue();
        assertThat(row.findings()).hasSize(1);
    }
}
