/** What each side of a pairing owes, how often, and what becomes of it when it is not done. */
package org.jointprosperity.pairing.duty;
