/**
 * What each side of a pairing owes, how often, and what becomes of it when it is not done.
 *
 * <p>Decided here: the policy in force on the first day of a period rules all of it. A broken period, at the beginning or end
 * of a term or around a suspension, is owed when so many of its days are in force as the policy says. Suspended time is not
 * counted: nothing is laid, overdue or escalated meanwhile, and due days and levels are put off by as many days. What was due
 * before a pairing ended stays owed; a renewed pairing keeps the running period, and its next term begins with the next. A
 * visit counts in the period of its day and in no other, so that a quarter without a visit stays one.
 */
package org.jointprosperity.pairing.duty;
