/** Two-way cultivation 双向培养: good owners become members, enterprising members become owners. */
package org.jointprosperity.cooperative.cultivation;
