/** 选派代表: rural persons who may read and fill in one appraisal of a unit for some days, and nothing else of it. */
package org.jointprosperity.evaluation.appraisal.guest;
