/** How much a caller may ask: requests per client and class, bytes per body. */
package org.jointprosperity.gateway.limit;
