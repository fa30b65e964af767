package org.jointprosperity.cooperative.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.association.Kind;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Assessment;
import org.jointprosperity.cooperative.compliance.ComplianceCaution;
import org.jointprosperity.cooperative.compliance.ComplianceFinding;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.NoticeFinding;
import org.jointprosperity.cooperative.compliance.SmallestChange;
import org.jointprosperity.cooperative.compliance.Standing;
import org.jointprosperity.cooperative.law.Text;

/** How an organisation, or one of given numbers, stands before the cooperative law on a day. */
@Schema(description = "合规评定：违反的每一条、数字与最小整改。How it stands: every rule broken, the numbers, and the smallest change.")
public record ComplianceView(
        UUID association,
        String creditCode,
        LocalDate asOf,
        Standing standing,
        Text words,
        @Schema(
                        description = "所依据的数字；未问成员的为空。What was counted; null where nobody asked about members.",
                        nullable = true)
                Counted counted,
        List<ComplianceFinding> violations,
        List<ComplianceFinding> kept,
        @Schema(
                        description = "使所列各条一并符合的最小改动：成员、表决权、职务、经营、退社期限。"
                                + "The smallest change for all rules named: members, votes, offices, business, notice.",
                        nullable = true)
                SmallestChange smallestChange,
        @Schema(
                        description =
                                "所问退社申请的检查结果，其条文并列于 violations 或 kept。"
                                        + "What the law says of the notice asked about; its rule stands among violations or kept too.",
                        nullable = true)
                NoticeFinding notice,
        @Schema(
                        description =
                                "未能评定而须提请注意的事项，如负责人不在完整的成员名册之列。"
                                        + "What could not be judged and is to be minded, such as a leader whom the complete register never named.")
                List<ComplianceCaution> cautions) {

    /** What was counted. */
    @Schema(name = "ComplianceCounts", description = "所依据的数字。What was counted.")
    public record Counted(long farmers, long residents, long organisations, long members, long additionalVotes) {

        static Counted of(Composition composition) {
            return new Counted(
                    composition.farmers(),
                    composition.residents(),
                    composition.organisations(),
                    composition.members(),
                    composition.additionalVotes());
        }
    }

    private static final Text OF_COLLECTIVES = new Text(
            "农村集体经济组织依农村集体经济组织法，不适用农民专业合作社法；理事会人数等见其理事会。",
            "A rural collective economic organisation follows a law of its own, and the cooperative law does not bind it; see its board.");

    private static final Text NOTICE_ALONE = new Text(
            "没有声明完整的成员名册，须以全体成员计算的规则无法评定；所列不符合的，是所问的退社申请期限，不是该社的现状。",
            "No register was declared complete, so what is reckoned from all members cannot be assessed; what is named as broken is the notice of leaving asked about, not how it stands.");

    static ComplianceView of(
            Organisation organisation,
            LocalDate day,
            Composition composition,
            Assessment assessment,
            NoticeFinding notice,
            List<ComplianceCaution> cautions) {
        var whole = notice == null ? assessment : assessment.with(ComplianceFinding.of(notice));
        return new ComplianceView(
                organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.creditCode().value(),
                day,
                whole.standing(),
                words(organisation, whole),
                composition == null ? null : Counted.of(composition),
                whole.violations(),
                whole.kept(),
                whole.smallestChange(),
                notice,
                cautions);
    }

    private static Text words(Organisation organisation, Assessment whole) {
        var standing = whole.standing();
        if (standing == Standing.NOT_ASSESSABLE && !whole.violations().isEmpty()) {
            return NOTICE_ALONE;
        }
        boolean collective = organisation != null && organisation.kind() == Kind.COLLECTIVE;
        return collective && standing == Standing.NOT_APPLICABLE ? OF_COLLECTIVES : standing.words();
    }
}
