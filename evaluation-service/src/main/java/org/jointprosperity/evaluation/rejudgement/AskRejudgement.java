package org.jointprosperity.evaluation.rejudgement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks what past meetings would have come to under a pack 重新裁定.
 *
 * @param from first day of the meetings, or null for the pack's first
 * @param to last day of the meetings, or null for the pack's last
 * @param onEveryDay whether the pack is to judge meetings of days too on which it is not in force
 */
@Schema(description = "请求按规则包重新裁定过去的会议。Ask what past meetings would have come to under a pack.")
public record AskRejudgement(
        @Schema(description = "会议日期自。First day of the meetings.", nullable = true, examples = "2019-01-01")
                LocalDate from,
        @Schema(description = "会议日期至。Last day of the meetings.", nullable = true, examples = "2019-12-31") LocalDate to,
        @Schema(
                        description = "假定规则包在任何一天都施行；不填则只裁定其施行期内的会议。"
                                + "As if the pack were in force on every day; left out, meetings of its own days only.",
                        nullable = true)
                Boolean onEveryDay,
        @Schema(
                        description = "规则包的版本，不填为最后审定的版本；待审的版本也可先试。"
                                + "Version of the pack, left out the one approved last; a proposed one may be tried.",
                        nullable = true)
                Integer number) {}
