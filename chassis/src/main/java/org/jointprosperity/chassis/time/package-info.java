/** The two clocks: the business day of the programme and the technical clock. */
package org.jointprosperity.chassis.time;
