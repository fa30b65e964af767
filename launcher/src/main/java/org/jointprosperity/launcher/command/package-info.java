/** What {@code ./joint} understands: up, down, reset, status, token. */
package org.jointprosperity.launcher.command;
