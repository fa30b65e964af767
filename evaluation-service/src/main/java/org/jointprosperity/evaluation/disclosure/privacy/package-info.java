/** 个人信息: what of a person no text that readers see may hold, in whatever spelling, and what of it is masked. */
package org.jointprosperity.evaluation.disclosure.privacy;
