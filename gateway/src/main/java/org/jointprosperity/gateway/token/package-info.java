/** Who calls: the access token, checked once and remembered until it expires. */
package org.jointprosperity.gateway.token;
