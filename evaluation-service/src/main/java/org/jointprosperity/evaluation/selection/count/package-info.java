/** 计票: what a certified paper count says, whatever the order of the names. */
package org.jointprosperity.evaluation.selection.count;
