/** Enterprises 企业 that buy from and carry households along: lead enterprises 龙头企业, with or without a party branch. */
package org.jointprosperity.cooperative.enterprise;
