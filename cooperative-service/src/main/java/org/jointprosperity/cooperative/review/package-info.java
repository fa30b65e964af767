/** 年度复核: whether a demonstration household is still one, year by year. */
package org.jointprosperity.cooperative.review;
