/** The pairing of a unit with a branch: proposal, plan, responsibility letter, in force, suspended, ended. */
package org.jointprosperity.pairing.agreement;
