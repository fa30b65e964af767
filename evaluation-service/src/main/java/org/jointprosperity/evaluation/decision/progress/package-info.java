/** 进度: what was taken of the stages of a decision, on which roll, with which verdict, and what still stands before the next. */
package org.jointprosperity.evaluation.decision.progress;
