/** What keeps a running service in order: old rows go, what waits is measured, an operator settles what is parked. */
package org.jointprosperity.chassis.upkeep;
