package org.jointprosperity.chassis.upkeep;

/** How many stored events are carried again. */
record Resent(int events) {}
