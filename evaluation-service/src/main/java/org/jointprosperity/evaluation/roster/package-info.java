/** The door for the rosters of this service. */
package org.jointprosperity.evaluation.roster;
