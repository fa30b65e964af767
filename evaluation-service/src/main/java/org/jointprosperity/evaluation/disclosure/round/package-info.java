/** 巡查: when what a business day has brought about is minded, of everything that is disclosed. */
package org.jointprosperity.evaluation.disclosure.round;
