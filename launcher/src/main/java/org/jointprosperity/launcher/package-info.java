/** The whole suite on one machine without Docker: the front door behind {@code ./joint}. */
package org.jointprosperity.launcher;
