/** 委托: who may vote for whom, as dated data. */
package org.jointprosperity.evaluation.meeting.proxy;
