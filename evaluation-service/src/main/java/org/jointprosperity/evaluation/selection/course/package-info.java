/** 选任程序: the steps of selections, elections and promotions as dated data. */
package org.jointprosperity.evaluation.selection.course;
