/** 自评、互评: what members said of themselves and of each other before the poll. */
package org.jointprosperity.evaluation.appraisal.note;
