/** Cheapest flows with their proof: networks of whole numbers that know nothing of units, branches or persons. */
package org.jointprosperity.pairing.matching.flow;
