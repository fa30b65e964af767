/** 成效计分: what evidence counts for by a county's policy, and the score of one who is appraised with its reasons. */
package org.jointprosperity.evaluation.score;
