/** Dues of associations 会费: what a member owes a year, and who paid. */
package org.jointprosperity.cooperative.dues;
