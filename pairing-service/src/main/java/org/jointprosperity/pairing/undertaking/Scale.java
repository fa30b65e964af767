package org.jointprosperity.pairing.undertaking;

/** How many of its base unit a measure is 换算: one 万袋 is 10000 袋. */
record Scale(String baseUnit, int factor) {}
