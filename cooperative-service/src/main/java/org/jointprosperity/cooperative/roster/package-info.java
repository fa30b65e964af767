/** Import of the sheets 产业协会, 共富基地, 示范户, 订单 and 交货; rows that come too early wait and heal. */
package org.jointprosperity.cooperative.roster;
