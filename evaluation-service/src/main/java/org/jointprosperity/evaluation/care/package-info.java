/** 关怀、五送一建: what was delivered to needy members, by whom, and that it arrived. */
package org.jointprosperity.evaluation.care;
