package org.jointprosperity.evaluation.code;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code table with what holds in a county on a day. */
@Schema(description = "代码表及某县某日的内容。A code table with what holds in a county on a day.")
public record CodeTableView(
        @Schema(examples = "care-deliveries") String table,
        @Schema(examples = "五送一建") String nameZh,
        String nameEn,
        @Schema(description = "可填的位置 the places that can be filled in") List<String> codes,
        @Schema(
                        description = "活动所定的项数都已由县里命名，占位不算 whether a county has named every place the programme counts,"
                                + " placeholders not counted; null where it counts none")
                Boolean complete,
        List<CodeEntryView> entries) {

    static CodeTableView of(CodeTable table, List<CodeEntry> entries) {
        return new CodeTableView(
                table.code(),
                table.chinese(),
                table.english(),
                table.places(),
                table.isCounted() ? named(entries) == table.places().size() : null,
                entries.stream().map(CodeEntryView::of).toList());
    }

    private static long named(List<CodeEntry> entries) {
        return entries.stream().filter(entry -> !entry.placeholder).count();
    }
}
