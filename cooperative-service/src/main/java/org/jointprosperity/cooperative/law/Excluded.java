package org.jointprosperity.cooperative.law;

import java.util.List;

/**
 * Who may not be a member: by the beginning of its credit code, or by what kind of unit the registry says it is.
 *
 * @param creditCodes beginnings of credit codes
 * @param unitKinds kinds of units, such as ORGAN 机关
 */
public record Excluded(List<String> creditCodes, List<String> unitKinds) {

    /** Whether an organisation is excluded; the kind is null where nobody told it. */
    public boolean names(String creditCode, String unitKind) {
        return creditCodes.stream().anyMatch(creditCode::startsWith) || unitKinds.contains(unitKind);
    }
}
