package org.jointprosperity.cooperative.law;

import java.util.List;

/**
 * Which organisations a rule shuts out: by the beginning of their credit codes, or by what kind of unit the registry says
 * they are.
 *
 * @param codes beginnings of credit codes
 * @param unitKinds kinds of units, such as ORGAN 机关
 */
public record Excluded(List<Code> codes, List<String> unitKinds) {

    /**
     * The beginning of credit codes.
     *
     * @param verified whether the law itself names such organisations; false where only some of them are meant
     */
    public record Code(String begins, boolean verified) {}

    public Excluded {
        codes = List.copyOf(codes);
        unitKinds = List.copyOf(unitKinds);
    }

    /** Whether an organisation is excluded; the kind is null where nobody told it. */
    public boolean names(String creditCode, String unitKind) {
        return codes.stream().anyMatch(code -> creditCode.startsWith(code.begins)) || isOfKind(unitKind);
    }

    /** Whether it is excluded by what the law itself names, and not only as one of those among which some are meant. */
    public boolean namesForCertain(String creditCode, String unitKind) {
        return codes.stream().anyMatch(code -> code.verified && creditCode.startsWith(code.begins))
                || isOfKind(unitKind);
    }

    private boolean isOfKind(String unitKind) {
        return unitKind != null && unitKinds.contains(unitKind);
    }
}
