package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member is; the cooperative law counts the three apart (2017 art. 19, 20). */
@Schema(
        name = "MembershipKind",
        description = "农民、其他自然人、企业事业单位或社会组织。A farmer, another person, or an enterprise, institution or society.")
public enum MemberKind {
    /** 农民. */
    FARMER,
    /** 其他自然人. */
    RESIDENT,
    /** 企业、事业单位或者社会组织. */
    ORGANISATION;

    /** Whether a member number of this look is one of an organisation: a credit code, not a roster number. */
    static boolean isOrganisation(String number) {
        return number.length() == 18;
    }
}
