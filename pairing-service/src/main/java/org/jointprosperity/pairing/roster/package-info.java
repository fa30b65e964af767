/** The county's workbooks taken into the registry. */
package org.jointprosperity.pairing.roster;
