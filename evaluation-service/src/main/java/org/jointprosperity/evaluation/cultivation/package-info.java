/** 培养: applicants, reserve cadres and young members whom villages and urban units train for each other, stage by stage. */
package org.jointprosperity.evaluation.cultivation;
