/** 测评: one organisation's appraisal of a year, whom it is about and who may take part in it. */
package org.jointprosperity.evaluation.appraisal.campaign;
