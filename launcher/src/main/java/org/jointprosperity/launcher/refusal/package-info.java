/** The end of a command that is not to be a stack trace: a sentence that says why and what to do. */
package org.jointprosperity.launcher.refusal;
