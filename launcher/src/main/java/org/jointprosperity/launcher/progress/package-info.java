/** How far the start is: for the console and for the gateway's progress page. */
package org.jointprosperity.launcher.progress;
