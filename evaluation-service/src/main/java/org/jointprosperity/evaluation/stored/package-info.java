/** Values that are kept as JSON text in one column. */
package org.jointprosperity.evaluation.stored;
