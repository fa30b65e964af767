/** 交货: what was weighed and graded under an order, and what was paid for it on the spot. */
package org.jointprosperity.cooperative.delivery;
