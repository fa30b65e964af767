package org.jointprosperity.pairing.support;

/**
 * 记账: what one account gets or gives.
 *
 * @param fen 分, below zero for what is given
 */
record Posting(FundSource source, Account account, long fen) {}
