/** Who calls: the access token, checked once and remembered for a while. */
package org.jointprosperity.gateway.token;
