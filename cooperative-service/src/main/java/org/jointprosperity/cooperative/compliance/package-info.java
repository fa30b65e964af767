/** 合规: what the cooperative law says of a cooperative's make-up, and the smallest change that would satisfy it; pure. */
package org.jointprosperity.cooperative.compliance;
