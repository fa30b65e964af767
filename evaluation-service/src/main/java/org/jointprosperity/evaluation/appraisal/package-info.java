/** 测评: leading bodies, members, cadres, units and villages appraised; what was polled and what was found stay apart. */
package org.jointprosperity.evaluation.appraisal;
