/** 评分: judges' scores, the ranking and the shortlist by them, in whole numbers. */
package org.jointprosperity.evaluation.selection.score;
