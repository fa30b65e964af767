/** 应公开事项: what each place has to publish by which day, laid on the business day from the catalogue, and what is overdue. */
package org.jointprosperity.evaluation.disclosure.due;
