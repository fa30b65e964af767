/** 测评进程: the stages of an appraisal in their order, and what has to be done before each is left. */
package org.jointprosperity.evaluation.appraisal.course;
