/** Workbooks and CSV files read row by row, with every bad cell reported. */
package org.jointprosperity.chassis.sheet;
