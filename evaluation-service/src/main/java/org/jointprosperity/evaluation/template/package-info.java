/** The courses a decision can take, as data: which bodies meet in which order. */
package org.jointprosperity.evaluation.template;
