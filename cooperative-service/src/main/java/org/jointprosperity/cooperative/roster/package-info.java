/** Import of the sheets 产业协会, 共富基地 and 示范户; rows that come too early wait and heal. */
package org.jointprosperity.cooperative.roster;
