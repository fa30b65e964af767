/** 过去的会议: meetings and ballots that were held, as they were asked about and judged; whoever keeps some hands them out. */
package org.jointprosperity.evaluation.past;
