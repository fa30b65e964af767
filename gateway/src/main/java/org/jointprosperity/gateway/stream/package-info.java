/** The events as they happen, to those who may see them. */
package org.jointprosperity.gateway.stream;
