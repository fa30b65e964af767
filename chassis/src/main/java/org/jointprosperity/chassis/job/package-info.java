/** Long work as a resource: state, percent, counts, a report per row, cancel; survives a restart. */
package org.jointprosperity.chassis.job;
