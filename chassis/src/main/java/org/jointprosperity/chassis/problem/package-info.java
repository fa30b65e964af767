/** Refusals as RFC 9457 problems with a code, texts in Chinese and English, and a trace id. */
package org.jointprosperity.chassis.problem;
