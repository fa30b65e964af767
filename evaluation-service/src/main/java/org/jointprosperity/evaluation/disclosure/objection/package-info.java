/** 异议: whoever may read a publication may object to it in time; the responsible office answers by its deadline, and corrects. */
package org.jointprosperity.evaluation.disclosure.objection;
