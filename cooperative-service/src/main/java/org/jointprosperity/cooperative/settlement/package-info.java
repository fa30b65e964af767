/** 结算: what is due for the deliveries of an order, found once, and what is paid on the balance. */
package org.jointprosperity.cooperative.settlement;
