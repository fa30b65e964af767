/** 成效与年度评优挂钩: awards of a year, which rest on evidence, are decided by people and may be objected to. */
package org.jointprosperity.evaluation.award;
