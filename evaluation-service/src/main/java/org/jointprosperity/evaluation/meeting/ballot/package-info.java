/** 表决: how a vote was counted, by hands or by certified paper, and whether the count can stand. */
package org.jointprosperity.evaluation.meeting.ballot;
