/** 盈余分配: how a cooperative's surplus is divided among its members, to the cent; it knows neither database nor HTTP. */
package org.jointprosperity.cooperative.surplus;
