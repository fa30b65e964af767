/** 撮合方案: proposes the pairings of a whole county, and the liaisons of one branch, as exact optima with their reasons. */
package org.jointprosperity.pairing.matching;
