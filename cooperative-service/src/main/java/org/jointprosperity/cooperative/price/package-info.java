/** Prices of an order: unit prices, quantities, price rules, market quotations, and what a quantity is worth. */
package org.jointprosperity.cooperative.price;
