package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Text;

/**
 * What does not go with a register that was declared complete, to be cleared up.
 *
 * @param number roster number of the person or household it is about
 * @param year the year it is about
 */
@Schema(description = "名册声明完整后待核对之事。What does not go with a register declared complete.")
public record RegisterQuestion(String number, int year, Text words) {}
