/** 民主测评: who is asked answers once, named online or secretly on paper; nothing is told before the poll is closed. */
package org.jointprosperity.evaluation.appraisal.poll;
