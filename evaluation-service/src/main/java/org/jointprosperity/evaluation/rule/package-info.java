/** The rules of laws, party regulations and county policies, as dated data with jurisdiction and source. */
package org.jointprosperity.evaluation.rule;
