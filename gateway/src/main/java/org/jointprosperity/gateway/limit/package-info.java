/** How much a caller may ask: requests per client and class, requests under way, bytes per body. */
package org.jointprosperity.gateway.limit;
