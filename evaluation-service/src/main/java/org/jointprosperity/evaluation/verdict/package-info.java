/** 裁定: the stateless judgement of a meeting by the rules in force on its day, with reasons and what is missing. */
package org.jointprosperity.evaluation.verdict;
