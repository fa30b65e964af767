/** 应到与在场: who is on the frozen roll of a meeting, who came and left, and whose votes a written proxy lets others cast. */
package org.jointprosperity.evaluation.meeting.attendance;
