/** The money of a pairing: promised, paid out, received, used and taken back, each figure for itself. */
package org.jointprosperity.pairing.support;
