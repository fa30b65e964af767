/** 组织评定: what people decide of the appraised, with reasons, beside the poll and not out of it; objected to and answered. */
package org.jointprosperity.evaluation.appraisal.finding;
