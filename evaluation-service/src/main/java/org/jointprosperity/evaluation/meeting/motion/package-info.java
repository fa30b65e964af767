/** 议案与表决: the motion of a meeting, its amendments, and how often and in which order they are voted on. */
package org.jointprosperity.evaluation.meeting.motion;
