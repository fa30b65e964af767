/** 差价追索: the difference to the floor price where a delivery was paid below it. */
package org.jointprosperity.cooperative.claim;
