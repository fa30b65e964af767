package org.jointprosperity.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jointprosperity.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {

    private static final String TEXT = "编号,姓名\r\nN00001,\"陈,根国\"\r\n\r\nN00002,于青月\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsACsvInEitherEncoding(String charset) {
        var sheet = Uploads.csv("villagers", TEXT.getBytes(Charset.forName(charset)));
        assertThat(sheet.headings()).containsExactly("编号", "姓名");
        assertThat(sheet.rows()).extracting(row -> row.text("姓名")).containsExactly("陈,根国", "于青月");
    }

    @Test
    void overlooksAByteOrderMark() {
        var sheet = Uploads.csv("villagers", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.headings()).first().isEqualTo("编号");
    }

    @Test
    void readsSheetsOfAWorkbookWithTheRowNumbersOfTheSpreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("单位结对");
            sheet.value(0, 0, "签订日期");
            sheet.value(0, 1, "承诺资金(元)");
            sheet.value(1, 0, LocalDate.of(2009, 1, 13));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 20000.5);
        }
        var sheets = Uploads.workbook(bytes.toByteArray());
        assertThat(sheets).extracting(Sheet::name).containsExactly("单位结对");
        var row = sheets.get(0).rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.date("签订日期")).isEqualTo(LocalDate.of(2009, 1, 13));
        assertThat(row.fen("承诺资金(元)")).isEqualTo(2_000_050);
    }

    @Test
    void refusesANulWhereverItStands() {
        for (String csv : List.of("编号,姓名\nN00001,陈\0\n", "编号,姓\0名\nN00001,陈\n", "编号\n\"N\0\"\n")) {
            assertThatThrownBy(() -> Uploads.csv("villagers", csv.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("upload-has-nul");
        }
    }

    @Test
    void refusesMoreCellsThanFitInMemory() {
        String csv = ("a," + "1,".repeat(98) + "1\n").repeat(5_001);

        assertThatThrownBy(() -> Uploads.csv("villagers", csv.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("sheet-too-long");
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var spaces = new byte[1_000_000];
            for (int i = 0; i < 65; i++) {
                zip.write(spaces);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);

        assertThatThrownBy(() -> Uploads.workbook(bytes.toByteArray())).hasMessage("sheet-too-long");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> Uploads.workbook("no".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("workbook-unreadable");
    }
}
