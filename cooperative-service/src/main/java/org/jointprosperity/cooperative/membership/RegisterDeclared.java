package org.jointprosperity.cooperative.membership;

import java.util.List;
import org.jointprosperity.cooperative.association.Organisation;

/**
 * 声明名册完整: a register was declared to name every member; told in the transaction that declares it.
 *
 * @param questions takes what a feature that minds it finds not to go with the register
 */
public record RegisterDeclared(Organisation organisation, List<RegisterQuestion> questions) {}
