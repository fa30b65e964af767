/** 走访: visits of members to those they answer for, kept as an append-only record card 记实卡; offline batches. */
package org.jointprosperity.pairing.visit;
