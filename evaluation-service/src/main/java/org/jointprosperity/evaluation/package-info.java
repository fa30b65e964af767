/** 评议服务: rules and verdicts, and the decisions of villages that they judge. */
package org.jointprosperity.evaluation;
