/** Who takes part: units, branches, members, villagers, households, and who holds which office. */
package org.jointprosperity.pairing.registry;
