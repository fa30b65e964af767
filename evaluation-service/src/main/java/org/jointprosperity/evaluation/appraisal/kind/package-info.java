/** 测评种类: what kinds of appraisal there are, by which stages, on which scale, weighed how; all of it dated data. */
package org.jointprosperity.evaluation.appraisal.kind;
