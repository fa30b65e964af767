/** 交易: what a cooperative traded with its members and, booked apart from it (art. 41), with others. */
package org.jointprosperity.cooperative.trade;
