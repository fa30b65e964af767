/** 公开竞聘: open selection of branch secretaries, step by step. */
package org.jointprosperity.evaluation.selection.open;
