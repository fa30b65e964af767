/** Problems of the gateway itself, and a page for every problem code. */
package org.jointprosperity.gateway.problem;
