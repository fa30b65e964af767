/** 荣誉: what places were honoured with, in which year and by whom, as a source tells it. */
package org.jointprosperity.evaluation.honour;
