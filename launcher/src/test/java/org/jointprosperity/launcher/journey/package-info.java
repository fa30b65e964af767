/** The stories of the programme, told through the gateway of a suite that really runs. */
package org.jointprosperity.launcher.journey;
