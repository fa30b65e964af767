/** 村集体与农户收入: what each village's collective and its households earn in a year, both derived from their sources. */
package org.jointprosperity.cooperative.village;
