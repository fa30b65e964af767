package org.jointprosperity.pairing.visit;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch 批次结果: an answer for every item, in the order in which they were sent. */
@Schema(description = "批次逐条结果 what became of each item of a batch")
public record BatchView(List<ItemView> items) {

    /**
     * What became of one item.
     *
     * @param clientId as it was sent; null where the item has none that can be read
     * @param version the version the visit has now; null where there is none for this caller
     * @param stored the visit as it is stored, where it is not what was sent
     * @param sent the item as it was sent, in a conflict
     */
    @Schema(description = "一条的结果；冲突时附已存与所送两个版本。The answer for one item; a conflict carries both versions.")
    public record ItemView(
            String clientId, Outcome outcome, Long version, ItemProblem problem, VisitView stored, Item sent) {}

    /** Why an item was rejected, in the language of the caller. */
    @Schema(description = "不予接受的原因 why an item was rejected")
    public record ItemProblem(
            String code, String title, String detail, Map<String, Object> facts, List<ItemViolation> violations) {}

    /** A field of an item that cannot be read or is out of its bounds. */
    @Schema(description = "有误的字段 a field that is wrong")
    public record ItemViolation(String field, String code, String message) {}
}
