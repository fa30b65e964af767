/** Published numbers as dated queries, each with the rows that sum to it. */
package org.jointprosperity.chassis.figure;
