/** 决策: decisions taken stage by stage, each meeting judged by the rule in force on its day. */
package org.jointprosperity.evaluation.decision;
