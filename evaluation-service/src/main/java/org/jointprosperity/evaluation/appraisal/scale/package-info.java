/** 等次: the scales of grades, versioned. */
package org.jointprosperity.evaluation.appraisal.scale;
