package org.jointprosperity.chassis.sheet;

import java.util.List;
import java.util.Set;

/** How a service takes one kind of sheet. A bean of this type is all an importer needs. */
public interface SheetImport {

    /** What a row did. */
    enum Outcome {
        /** It made or changed a record. */
        ACCEPTED,
        /** The record was like this before. */
        UNCHANGED,
        /** It names something that has not arrived; it takes effect when that does. */
        WAITING,
        /** It has bad cells, which are in the findings. */
        REJECTED
    }

    /** Takes the rows of one upload, in order, in one transaction. */
    @FunctionalInterface
    interface Taking {
        Outcome take(Row row);
    }

    /** Name in the API, such as {@code units}. */
    String kind();

    /** Name of the sheet in the workbook, such as 单位. */
    String sheet();

    /** Headings that must be there. */
    List<String> columns();

    /** Headings of personal data, whose bad cells a report shows by their first character only (个人信息保护法 art. 51). */
    default Set<String> personal() {
        return Set.of();
    }

    /** Sheets with smaller numbers are taken first. */
    int order();

    /** Begins an upload: the moment to read what is there already. */
    Taking begin();

    /** Begins an upload of these rows, for an importer that reads no more than what they name. */
    default Taking begin(List<Row> rows) {
        return begin();
    }
}
