/** 结算单: what was delivered, due, paid and claimed, for a household, an enterprise or a village, in JSON and for paper. */
package org.jointprosperity.cooperative.statement;
