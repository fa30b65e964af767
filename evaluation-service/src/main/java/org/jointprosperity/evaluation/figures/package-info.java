/** The numbers this service publishes. */
package org.jointprosperity.evaluation.figures;
