package org.jointprosperity.chassis.sheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jointprosperity.chassis.problem.Refusal;

/** Reads an upload: an XLSX workbook, or a CSV in UTF-8, UTF-8 with a byte order mark, or GB18030. */
final class Uploads {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;

    /** Cells of a whole upload; a county's rosters have 130,000. They are held in memory until the job ends. */
    private static final int MOST_CELLS = 500_000;

    /** Bytes of an unpacked workbook; that of a county has 8 million. */
    private static final long MOST_UNPACKED = 64_000_000;

    private static final long STEP = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Uploads() {}

    static List<Sheet> workbook(byte[] content) {
        requireUnpackable(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var sheets = new ArrayList<Sheet>();
            var cells = new Cells();
            for (var sheet : workbook.getSheets().toList()) {
                var lines = new Lines(sheet.getName(), cells);
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> lines.add(
                            row.getRowNum(),
                            row.stream().limit(MOST_COLUMNS).map(Uploads::text).toList()));
                }
                sheets.add(lines.sheet());
            }
            return sheets;
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(400, "workbook-unreadable");
        }
    }

    static Sheet csv(String name, byte[] content) {
        var lines = new Lines(name, new Cells());
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(decoded(content))) {
            while (rows.hasNext()) {
                var cells = rows.next();
                lines.add(rows.getCurrentLocation().getLineNr() - 1, List.of(cells));
            }
            return lines.sheet();
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(400, "csv-unreadable");
        }
    }

    /** Reads a workbook once without keeping anything, as a small file may unpack to more than there is memory. */
    private static void requireUnpackable(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            long unpacked = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(entry)) {
                    for (long more = stream.skip(STEP); more > 0; more = stream.skip(STEP)) {
                        unpacked += more;
                        if (unpacked > MOST_UNPACKED) {
                            throw new Refusal(413, "sheet-too-long");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal(400, "workbook-unreadable");
        }
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return ended(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return ended(new String(content, Charset.forName("GB18030")));
        }
    }

    /** The reader counts lines by their ends; the last one may lack its own. */
    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** The cells of an upload so far; refuses too many, and what no database keeps as text. */
    private static final class Cells {
        private int count;

        void count(List<String> texts) {
            count += texts.size();
            if (count > MOST_CELLS) {
                throw new Refusal(413, "sheet-too-long");
            }
            if (texts.stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
                throw new Refusal(400, "upload-has-nul");
            }
        }
    }

    /** Collects the lines of one sheet; the first that is not empty has the headings. */
    private static final class Lines {
        private final String name;
        private final Cells cells;
        private final List<Row> rows = new ArrayList<>();
        private List<String> headings;

        Lines(String name, Cells cells) {
            this.name = name;
            this.cells = cells;
        }

        void add(int number, List<String> texts) {
            if (texts.stream().allMatch(String::isBlank)) {
                return;
            }
            cells.count(texts);
            if (headings == null) {
                headings = texts.stream().map(String::strip).toList();
                return;
            }
            if (rows.size() == MOST_ROWS) {
                throw new Refusal(413, "sheet-too-long");
            }
            var byHeading = new LinkedHashMap<String, String>();
            for (int i = 0; i < headings.size() && i < texts.size(); i++) {
                byHeading.putIfAbsent(headings.get(i), texts.get(i));
            }
            rows.add(new Row(name, number, byHeading));
        }

        Sheet sheet() {
            return new Sheet(name, headings == null ? List.of() : headings, rows);
        }
    }
}
