/** 收入分录: what households and village collectives earned, by year and source, as entries that nobody changes. */
package org.jointprosperity.cooperative.income;
