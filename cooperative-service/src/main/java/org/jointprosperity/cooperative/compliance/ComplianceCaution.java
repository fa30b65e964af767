package org.jointprosperity.cooperative.compliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.cooperative.law.Text;

/**
 * 提示: what a rule asks and nobody could judge, so that an assessment is not read as saying it is kept.
 *
 * @param code what is left open
 * @param article law and article
 */
@Schema(
        description = "提示：该条要求而未能评定的事项，既不计为符合，也不计为违反。"
                + "What a rule asks and could not be judged: it counts neither as kept nor as broken.")
public record ComplianceCaution(String code, String rule, String article, String source, boolean verified, Text words) {

    private static final Text LEADER_NOT_IN_REGISTER = new Text(
            "负责人随登记写入，完整的成员名册从未列入其人：其是否从本社成员中选举产生，未予评定。请补登其成员资格，或者从成员中另行产生负责人。",
            "The leader came with the registration, and the complete register never named him: whether he was elected from the"
                    + " members is not judged. Enter his membership, or let a member lead.");

    /** 负责人不在名册: the leader of the registration was never named by the complete register. */
    public static ComplianceCaution leaderNotInRegister(Citation elected) {
        return new ComplianceCaution(
                "leader-not-in-register",
                elected.rule(),
                elected.article(),
                elected.source(),
                elected.verified(),
                LEADER_NOT_IN_REGISTER);
    }
}
