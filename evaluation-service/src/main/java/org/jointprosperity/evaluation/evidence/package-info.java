/** 佐证: what the other services told of those who are appraised, shown beside them. */
package org.jointprosperity.evaluation.evidence;
