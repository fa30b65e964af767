/** 工作日: weekdays, but for the holidays and the worked weekends that the table names. */
package org.jointprosperity.evaluation.disclosure.calendar;
