/** 会议: called with notice, held on a frozen roll with presence over time, proxies, motions and votes, judged at its closing. */
package org.jointprosperity.evaluation.meeting;
