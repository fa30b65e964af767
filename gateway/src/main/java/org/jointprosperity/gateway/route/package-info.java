/** Which service answers which path, and the way there. */
package org.jointprosperity.gateway.route;
