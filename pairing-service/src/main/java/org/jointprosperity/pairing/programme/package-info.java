/** The programme's own words: code tables and the spans of days its report speaks of. */
package org.jointprosperity.pairing.programme;
